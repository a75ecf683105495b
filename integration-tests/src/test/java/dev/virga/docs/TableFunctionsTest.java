package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.TableFunctions.*;
import static org.assertj.core.api.Assertions.assertThat;

import blog.Posts;
import dev.virga.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/table-functions.md}. */
final class TableFunctionsTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  // region values
  record Priced(String title, int cents) {}

  // endregion

  @Test
  void joinsValues() {
    // region values
    List<Price> prices = List.of(new Price(1, 250), new Price(3, 100));
    List<Priced> priced =
        db.run(
            from(Posts.POSTS)
                .join(Prices.values(prices))
                .on(Prices.POST_ID.eq(ID))
                .orderBy(ID.asc())
                .select(row(Priced::new, TITLE, Prices.CENTS)));
    // endregion
    assertThat(priced).containsExactly(new Priced("Rain in May", 250), new Priced("Snow", 100));
    docs.shows("values.sql");
  }

  @Test
  void numbersAList() {
    // region unnest
    List<Word> words =
        db.run(
            from(Words.from(unnest(Words.WORD, List.of("rain", "snow")).withOrdinality()))
                .select(Words.WORDS));
    // endregion
    assertThat(words).containsExactly(new Word("rain", 1), new Word("snow", 2));
    docs.shows("unnest.sql");
  }

  // region series
  record PerDay(Instant day, long posts) {}

  // endregion

  @Test
  void countsDaysWithoutRows() {
    // region series
    Instant monday = Instant.parse("2026-03-02T00:00:00Z");
    List<PerDay> week =
        db.run(
            from(Days.from(
                    generateSeries(monday, monday.plus(Duration.ofDays(6)), Duration.ofDays(1))))
                .leftJoin(Posts.POSTS)
                .on(CREATED_AT.eq(Days.DAY))
                .groupBy(Days.DAY)
                .orderBy(Days.DAY.asc())
                .select(row(PerDay::new, Days.DAY, count(ID))));
    // endregion
    assertThat(week).hasSize(7).first().isEqualTo(new PerDay(monday, 0));
    docs.shows("series.sql");
  }

  @Test
  void callsAnyFunction() {
    // region table-function
    List<Word> words =
        db.run(
            from(Posts.POSTS)
                .crossJoin(
                    Words.from(
                        tableFunction("regexp_split_to_table", TITLE, val(" ")).withOrdinality()))
                .where(ID.eq(1L))
                .select(Words.WORDS));
    // endregion
    assertThat(words).containsExactly(new Word("Rain", 1), new Word("in", 2), new Word("May", 3));
    docs.shows("table-function.sql");
  }

  @Test
  void takesASample() {
    // region sample
    long some = db.run(from(Posts.POSTS.sampleRows(10, 42)).select(count())).get(0);
    // endregion
    assertThat(some).isBetween(0L, 3L);
    docs.shows("sample.sql");
  }
}
