package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.DateTimeField.*;
import static dev.virga.sql.DateTimes.*;
import static dev.virga.sql.Functions.*;
import static dev.virga.sql.Numbers.*;
import static dev.virga.sql.RawSql.*;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Windows.*;
import static org.assertj.core.api.Assertions.assertThat;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.Posts;
import blog.Users;
import dev.virga.Database;
import dev.virga.codec.Codecs;
import dev.virga.sql.DateTimes;
import dev.virga.sql.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/expressions.md}. */
final class ExpressionsTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  @Test
  void matchesPatterns() {
    // region patterns
    List<String> titles =
        db.run(
            Posts.findMany(where(TITLE.contains("100%").or(TITLE.matches("^(No r|R)ain"))))
                .select(TITLE));
    // endregion
    assertThat(titles).containsExactlyInAnyOrder("Rain in May", "No rain");
    docs.shows("patterns.sql");
  }

  @Test
  void comparesWithAnyAndAll() {
    List<Integer> limits = List.of(10, 100);
    // region any-all
    List<String> titles =
        db.run(
            from(POSTS)
                .where(
                    VIEWS.gt(any(limits)),
                    AUTHOR_ID.ne(all(from(Users.USERS).where(Users.BIO.isNull()).select(Users.ID))))
                .select(TITLE));
    // endregion
    assertThat(titles).containsExactlyInAnyOrder("Rain in May", "No rain");
    docs.shows("any-all.sql");
  }

  @Test
  void comparesTuples() {
    Instant time = Instant.now().plusSeconds(3600);
    long id = 3;
    // region tuples
    List<String> titles =
        db.run(
            from(POSTS)
                .where(tuple(CREATED_AT, ID).lt(Tuple.of(time, id)))
                .orderBy(CREATED_AT.desc(), ID.desc())
                .limit(10)
                .select(TITLE));
    // endregion
    assertThat(titles).hasSize(3);
    docs.shows("tuples.sql");
  }

  @Test
  void findsTuplesInAList() {
    // region tuples-in
    List<Tuple.Of2<Long, String>> keys = List.of(Tuple.of(1L, "No rain"), Tuple.of(2L, "Snow"));
    List<Long> ids = db.run(from(POSTS).where(tuple(AUTHOR_ID, TITLE).in(keys)).select(ID));
    // endregion
    assertThat(ids).containsExactlyInAnyOrder(2L, 3L);
    docs.shows("tuples-in.sql");
  }

  @Test
  void calculates() {
    // region arithmetic
    List<BigDecimal> shares =
        db.run(
            from(POSTS)
                .orderBy(ID.asc())
                .select(
                    round(
                        castToNumber(VIEWS, Codecs.DECIMAL).dividedBy(BigDecimal.valueOf(155)),
                        2)));
    // endregion
    assertThat(shares)
        .containsExactly(new BigDecimal("0.77"), new BigDecimal("0.19"), new BigDecimal("0.03"));
    docs.shows("arithmetic.sql");
  }

  @Test
  void choosesByCase() {
    // region case
    List<String> heat =
        db.run(
            from(POSTS)
                .orderBy(ID.asc())
                .select(
                    caseWhen(VIEWS.gt(100), val("hot"))
                        .when(VIEWS.gt(10), "warm")
                        .otherwise("cold")));
    // endregion
    assertThat(heat).containsExactly("hot", "warm", "cold");
    docs.shows("case.sql");
  }

  // region dates
  record Day(Instant day, long posts) {}

  // endregion

  @Test
  void cutsDates() {
    // region dates
    List<Day> days =
        db.run(
            from(POSTS)
                .where(CREATED_AT.gt(DateTimes.minus(now(), Duration.ofDays(30))))
                .groupBy(dateTrunc(DAY, CREATED_AT))
                .select(row(Day::new, dateTrunc(DAY, CREATED_AT), count())));
    // endregion
    assertThat(days).isNotEmpty();
    docs.shows("dates.sql");
  }

  @Test
  void callsAnyFunction() {
    // region function
    List<String> titles =
        db.run(
            from(POSTS)
                .orderBy(ID.asc())
                .select(function("translate", Codecs.TEXT, TITLE, val("ai"), val("41"))));
    // endregion
    assertThat(titles).first().isEqualTo("R41n 1n M4y");
    docs.shows("function.sql");
  }

  // region aggregates
  record Summary(long posts, long popular, List<String> titles, Optional<Double> median) {}

  // endregion

  @Test
  void aggregates() {
    // region aggregates
    List<Summary> summaries =
        db.run(
            from(POSTS)
                .groupBy(AUTHOR_ID)
                .orderBy(AUTHOR_ID.asc())
                .select(
                    row(
                        Summary::new,
                        count(),
                        count().filter(VIEWS.gt(100)),
                        arrayAgg(TITLE).orderBy(VIEWS.desc()),
                        optional(percentileCont(0.5, VIEWS)))));
    // endregion
    assertThat(summaries)
        .containsExactly(
            new Summary(2, 1, List.of("Rain in May", "No rain"), Optional.of(75.0)),
            new Summary(1, 0, List.of("Snow"), Optional.of(5.0)));
    docs.shows("aggregates.sql");
  }

  @Test
  void sumsNothing() {
    // region sum-null
    var none = from(POSTS).where(VIEWS.lt(0));
    List<Optional<Long>> honest = db.run(none.select(optional(sum(VIEWS))));
    List<Long> zero = db.run(none.select(coalesce(sum(VIEWS), 0L)));
    // endregion
    assertThat(honest).containsExactly(Optional.empty());
    assertThat(zero).containsExactly(0L);
    docs.shows("sum-null.sql");
  }

  // region rollup
  record Line(Optional<Long> author, boolean total, Long views) {}

  // endregion

  @Test
  void rollsUp() {
    // region rollup
    List<Line> lines =
        db.run(
            from(POSTS)
                .groupBy(rollup(AUTHOR_ID))
                .orderBy(AUTHOR_ID.asc())
                .select(
                    row(Line::new, optional(AUTHOR_ID), grouping(AUTHOR_ID).eq(1), sum(VIEWS))));
    // endregion
    assertThat(lines).last().isEqualTo(new Line(Optional.empty(), true, 155L));
    docs.shows("rollup.sql");
  }

  // region group-by-value
  record Size(String size, long posts) {}

  // endregion

  @Test
  void groupsByWhatAValueIsIn() {
    // region group-by-value
    var size = caseWhen(VIEWS.gt(100), val("large")).otherwise("small");
    List<Size> sizes =
        db.run(from(POSTS).groupBy(size).orderBy(size.asc()).select(row(Size::new, size, count())));
    // endregion
    assertThat(sizes).containsExactly(new Size("large", 1), new Size("small", 2));
    docs.shows("group-by-value.sql");
  }

  // region windows
  record Ranked(String title, long rank, Long running, Optional<String> previous) {}

  // endregion

  @Test
  void looksThroughWindows() {
    // region windows
    List<Ranked> ranked =
        db.run(
            from(POSTS)
                .orderBy(ID.asc())
                .select(
                    row(
                        Ranked::new,
                        TITLE,
                        rank().over(orderedBy(VIEWS.desc())),
                        sum(VIEWS)
                            .over(
                                partitionBy(AUTHOR_ID)
                                    .orderBy(ID.asc())
                                    .rows(unboundedPreceding(), currentRow())),
                        optional(lag(TITLE).over(orderedBy(ID.asc()))))));
    // endregion
    assertThat(ranked)
        .containsExactly(
            new Ranked("Rain in May", 1, 120L, Optional.empty()),
            new Ranked("No rain", 2, 150L, Optional.of("Rain in May")),
            new Ranked("Snow", 3, 5L, Optional.of("No rain")));
    docs.shows("windows.sql");
  }

  @Test
  void namesAWindow() {
    // region named-window
    List<Long> places =
        db.run(
            from(POSTS)
                .window("by_author", partitionBy(AUTHOR_ID).orderBy(VIEWS.desc()))
                .orderBy(ID.asc())
                .select(rowNumber().over(window("by_author"))));
    // endregion
    assertThat(places).containsExactly(1L, 2L, 1L);
    docs.shows("named-window.sql");
  }

  @Test
  void writesRawExpressions() {
    // region raw
    List<String> initials =
        db.run(
            from(POSTS)
                .where(sql("{} % {} = 0", VIEWS, val(10)).asCondition())
                .orderBy(ID.asc())
                .select(sql("substring({} from 1 for 1)", TITLE).asText()));
    // endregion
    assertThat(initials).containsExactly("R", "N");
    docs.shows("raw.sql");
  }

  @Test
  void writesRawQueries() {
    // region raw-query
    List<AuthorStat> stats =
        db.run(
            query(
                    "select author_id, count(*), sum(views) from posts"
                        + " group by author_id having count(*) > {} order by author_id",
                    val(1))
                .as(AuthorStats.AUTHOR_STATS));
    // endregion
    assertThat(stats).containsExactly(new AuthorStat(1, 2, 150));
    docs.shows("raw-query.sql");
  }

  // region raw-shape
  record Named(String username, Optional<String> bio) {}

  // endregion

  @Test
  void readsRawQueriesAsAShape() {
    // region raw-shape
    List<Named> users =
        db.run(
            query("select username, bio from users order by id")
                .as(row(Named::new, column(Codecs.TEXT), optional(column(Codecs.TEXT)))));
    // endregion
    assertThat(users)
        .containsExactly(new Named("ann", Optional.of("Rain")), new Named("ben", Optional.empty()));
    docs.shows("raw-shape.sql");
  }

  @Test
  void joinsRawTables() {
    // region raw-table
    var stats =
        query("select author_id, count(*), sum(views) from posts group by author_id")
            .table(AuthorStats.AUTHOR_STATS);
    List<String> popular =
        db.run(
            from(Users.USERS)
                .join(stats)
                .on(AuthorStats.AUTHOR_ID.eq(Users.ID))
                .where(AuthorStats.VIEWS.gt(100L))
                .select(Users.USERNAME));
    // endregion
    assertThat(popular).containsExactly("ann");
    docs.shows("raw-table.sql");
  }

  @Test
  void runsRawStatements() {
    // region raw-statement
    long changed = db.run(statement("update posts set views = views + {}", val(1)));
    // endregion
    assertThat(changed).isEqualTo(3);
    docs.shows("raw-statement.sql");
  }

  @Test
  void saysUnsafe() {
    String table = List.of("posts", "users").get(0);
    // region raw-unsafe
    List<Long> count = db.run(unsafeQuery("select count(*) from " + table).as(Codecs.LONG));
    // endregion
    assertThat(count).containsExactly(3L);
    docs.shows("raw-unsafe.sql");
  }
}
