package dev.virga.docs;

import static dev.virga.sql.Sql.*;
import static dev.virga.sql.TextSearch.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.Database;
import dev.virga.kit.ddl.Ddl;
import dev.virga.sql.Expr;
import dev.virga.testing.TestDatabase;
import dev.virga.type.TsQuery;
import dev.virga.type.TsVector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/search.md}. */
final class SearchTest {
  private static final String DDL = Ddl.create(Tables.of("Essay")).sql();

  @RegisterExtension static final TestDatabase database = TestDatabase.withSchema(DDL);

  private final Recorded recorded = new Recorded(database);
  private final Database db = recorded.database();

  record Found(String title, String part) {}

  @Test
  void findsWords() {
    Page.requireShown("essays.sql", DDL);
    long id =
        db.run(
            Essays.insert(
                    NewEssay.title("Rats")
                        .body("A fat cat sat on a mat and ate a fat rat")
                        .words(new TsVector("")))
                .returning(Essays.ID));

    recorded.forget();

    // region index-essay
    db.run(
        Essays.update(
                Essays.WORDS.set(
                    searchConcat(
                        searchWeight(toTsVector("english", Essays.TITLE), 'A'),
                        toTsVector("english", Essays.BODY))))
            .where(Essays.ID.eq(id)));
    // endregion
    recorded.shows("index-essay.sql");

    // region find-essays
    Expr<Object, TsQuery> query = webSearch("english", "fat rats -dog");
    List<Found> found =
        db.run(
            Essays.findMany(
                    where(searchMatches(Essays.WORDS, query)),
                    orderBy(searchRank(Essays.WORDS, query).desc()))
                .select(
                    row(
                        Found::new,
                        Essays.TITLE,
                        searchHeadline("english", Essays.BODY, query, "MaxWords=6, MinWords=3"))));
    // endregion
    recorded.shows("find-essays.sql");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).title()).isEqualTo("Rats");
    assertThat(found.get(0).part()).contains("<b>");
    assertThat(
            db.run(
                Essays.count(
                    where(
                        searchMatches(
                            Essays.WORDS,
                            searchAnd(
                                phraseSearch("english", "fat cat"),
                                searchOr(
                                    plainSearch("english", "mat"),
                                    toTsQuery("english", "dog & !cat"))))))))
        .isEqualTo(1);
    assertThat(db.run(Essays.findMany().select(searchRankByCover(Essays.WORDS, query))).get(0))
        .isPositive();
    assertThat(db.run(Essays.findMany().select(searchRank(Essays.WORDS, query, 1))).get(0))
        .isPositive();
    assertThat(db.run(Essays.findMany().select(searchHeadline("english", Essays.BODY, query))))
        .hasSize(1);
  }
}
