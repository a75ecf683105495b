package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.NewTag;
import blog.Post;
import blog.Posts;
import blog.Tags;
import blog.Users;
import dev.virga.Cancellation;
import dev.virga.Database;
import dev.virga.Execution;
import dev.virga.ExplainOptions;
import dev.virga.Query;
import dev.virga.QueryCanceled;
import dev.virga.QueryListener;
import dev.virga.UniqueViolation;
import dev.virga.codec.Codecs;
import dev.virga.sql.FindMany;
import dev.virga.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/operating.md}. */
final class OperatingTest {
  @RegisterExtension static final Docs docs = new Docs();

  private static final Query<List<Long>> SLOW_REPORT = slowReport();

  private final Database db = docs.database();

  /** The query of a view that takes 20 seconds. */
  private static Query<List<Long>> slowReport() {
    Table<Object, Long> table = Table.of("slow_report", (row, i) -> row.getLong(i));
    return FindMany.of(table, List.of()).select(table.number("id", Codecs.LONG));
  }

  @BeforeEach
  void makeAViewThatIsSlow() throws SQLException {
    try (Connection connection = docs.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create or replace view slow_report as
            select 1::bigint as id from (select pg_sleep(20)) as slept""");
    }
  }

  @Test
  void runsInAnotherWay() {
    // region views
    Database reports = db.timeout(Duration.ofMinutes(2)).fetchSize(10_000).tagged("job", "reports");
    long posts = reports.run(Posts.count());
    // endregion
    assertThat(posts).isEqualTo(3);
  }

  private long handle() {
    return db.run(Users.count());
  }

  @Test
  void holdsForAllInside() {
    docs.forget();
    // region within
    long users = db.tagged("route", "/users").timeout(Duration.ofSeconds(5)).within(() -> handle());
    // endregion
    assertThat(users).isEqualTo(2);
  }

  @Test
  void limitsTheTime() {
    Database impatient = db.timeout(Duration.ofMillis(200));
    assertThatThrownBy(() -> impatient.run(SLOW_REPORT))
        .isInstanceOf(QueryCanceled.class)
        .satisfies(e -> Page.requireShown("timeout.txt", Page.lines(e)));

    // region timeout
    Database quick = db.timeout(Duration.ofMillis(200));
    List<Post> posts = quick.run(Posts.findMany());
    // endregion
    assertThat(posts).hasSize(3);
  }

  @Test
  void cancels() {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    // region cancel
    Cancellation cancellation = new Cancellation();
    Future<List<Long>> report = threads.submit(() -> db.canceledBy(cancellation).run(SLOW_REPORT));

    cancellation.cancel();
    // endregion
    assertThatThrownBy(report::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(QueryCanceled.class);
    threads.shutdown();
  }

  @Test
  void tags() {
    docs.forget();
    // region tags
    Database tagged = db.tagged("app", "blog").tagged("route", "/posts/{id}");
    tagged.run(Posts.count());
    // endregion
    docs.shows("tags.sql");
  }

  @Test
  void listens() {
    List<String> log = new ArrayList<>();
    // region listener
    Database heard =
        db.listening(
            new QueryListener() {
              @Override
              public void after(Execution execution, Duration duration, long rows) {
                log.add(rows + " rows: " + execution.sql());
              }

              @Override
              public void failed(Execution execution, Duration duration, RuntimeException reason) {
                log.add(reason.getClass().getSimpleName() + ": " + execution.sql());
              }
            });
    heard.run(Posts.findMany(where(VIEWS.ge(10))).select(TITLE));
    // endregion
    assertThatThrownBy(() -> heard.run(Tags.insert(NewTag.name("weather"))))
        .isInstanceOf(UniqueViolation.class);
    Page.requireShown("listener.txt", String.join("\n", log) + "\n");
  }

  @Test
  void explains() {
    docs.forget();
    // region explain
    String estimated = db.explain(Posts.findMany(where(ID.eq(1L))).select(TITLE));
    String measured =
        db.explain(
            Posts.update(VIEWS.set(0)).where(ID.eq(1L)),
            ExplainOptions.defaults().analyze().buffers());
    // endregion
    docs.shows("explain.sql");
    assertThat(estimated).contains("cost=");
    assertThat(measured).contains("actual");
  }

  @Test
  void readsFromReplicas() {
    String primaryUrl = docs.jdbcUrl();
    String replicaUrl = docs.jdbcUrl();
    // region replicas
    Database db = Database.withReplicas(Database.open(primaryUrl), Database.open(replicaUrl));
    // endregion
    try (db) {
      assertThat(db.run(Posts.count())).isEqualTo(3);
      // region on-primary
      db.run(Posts.update(VIEWS.set(0)).where(ID.eq(1L)));
      Post written = db.onPrimary().one(from(POSTS).where(ID.eq(1L)).select(POSTS));
      // endregion
      assertThat(written.views()).isZero();
    }
  }
}
