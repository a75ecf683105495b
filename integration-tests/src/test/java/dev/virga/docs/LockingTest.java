package dev.virga.docs;

import static dev.virga.docs.Jobs.*;
import static dev.virga.sql.RowLocking.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.Post;
import blog.Posts;
import blog.Users;
import dev.virga.Database;
import dev.virga.StaleRow;
import dev.virga.kit.ddl.Ddl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/locking.md}. */
final class LockingTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();
  private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

  @BeforeAll
  static void createTheTable() throws SQLException {
    try (Connection connection = docs.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(Ddl.create(Tables.of("Draft", "Job")).sql());
    }
  }

  @Test
  void locks() {
    // region lock
    db.transaction(
        () -> {
          List<Post> posts =
              db.run(
                  from(Posts.POSTS).where(Posts.AUTHOR_ID.eq(1L)).forUpdate().select(Posts.POSTS));
          int views = posts.stream().mapToInt(Post::views).sum();
          db.run(Users.update(Users.BIO.set(views + " views")).where(Users.ID.eq(1L)));
        });
    // endregion
    docs.shows("lock.sql");
    assertThat(db.run(Users.findById(1)))
        .hasValueSatisfying(u -> assertThat(u.bio()).isEqualTo("150 views"));
  }

  @Test
  void updatesTheVersionThatWasRead() {
    long id = db.run(Drafts.insert(NewDraft.title("Rain").body("")).returning(Drafts.ID));
    docs.forget();

    // region update-by-id
    Draft draft = db.run(Drafts.findById(id)).orElseThrow();
    int next = db.run(Drafts.updateById(draft.id(), draft.version(), Drafts.BODY.set("It rains.")));
    // endregion
    docs.shows("update-by-id.sql");
    assertThat(next).isEqualTo(2);
    assertThatThrownBy(
            () -> db.run(Drafts.updateById(draft.id(), draft.version(), Drafts.BODY.set("No."))))
        .isInstanceOf(StaleRow.class);
    docs.forget();

    // region of-any-version
    db.run(Drafts.update(Drafts.TITLE.set("Untitled")).ofAnyVersion().where(Drafts.TITLE.eq("")));
    // endregion
    docs.shows("of-any-version.sql");
  }

  @Test
  void locksSomeTables() {
    // region lock-of
    List<Post> posts =
        db.run(
            from(Posts.POSTS)
                .join(Posts.AUTHOR)
                .where(Users.USERNAME.eq("ann"))
                .lock(forUpdate().of(Posts.POSTS).nowait())
                .select(Posts.POSTS));
    // endregion
    assertThat(posts).hasSize(2);
    docs.shows("lock-of.sql");
  }

  @Test
  void locksWhatItFinds() {
    // region lock-find
    Optional<Job> next =
        db.run(
            Jobs.findFirst(where(DONE_AT.isNull()), orderBy(ID.asc()), forUpdate().skipLocked()));
    // endregion
    assertThat(next.map(Job::doneAt)).isEmpty();
    docs.shows("lock-find.sql");
  }

  // region queue
  /** Does one job that nobody else is doing; false if there is none. */
  boolean work() {
    return db.transaction(
        () -> {
          List<Job> jobs =
              db.run(
                  from(JOBS)
                      .where(DONE_AT.isNull())
                      .orderBy(ID.asc())
                      .limit(1)
                      .lock(forUpdate().skipLocked())
                      .select(JOBS));
          for (Job job : jobs) {
            handle(job);
            db.run(Jobs.update(DONE_AT.set(Instant.now())).where(ID.eq(job.id())));
          }
          return !jobs.isEmpty();
        });
  }

  // endregion

  private void handle(Job job) {
    done.add(job.task());
  }

  @Test
  void twoWorkersShareTheJobs() {
    db.run(Jobs.insert(NewJob.task("alone")));
    docs.forget();
    assertThat(work()).isTrue();
    docs.shows("queue.sql");
    assertThat(work()).isFalse();
    List<String> tasks = IntStream.range(0, 40).mapToObj(i -> "task " + i).toList();
    db.run(Jobs.insert(tasks.stream().map(NewJob::task).toList()));
    done.clear();
    List<CompletableFuture<Void>> workers =
        IntStream.range(0, 2)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> {
                          while (work()) {}
                        }))
            .toList();
    workers.forEach(CompletableFuture::join);
    assertThat(done).containsExactlyInAnyOrderElementsOf(tasks);
    assertThat(db.run(Jobs.count(where(DONE_AT.isNull())))).isZero();
  }

  @Test
  void aWorkerLeavesWhatAnotherIsDoing() {
    db.run(Jobs.deleteEveryRow());
    db.run(Jobs.insert(List.of(NewJob.task("first"), NewJob.task("second"))));
    db.transaction(
        () -> {
          assertThat(work()).isTrue();
          assertThat(CompletableFuture.supplyAsync(this::work).join()).isTrue();
          assertThat(CompletableFuture.supplyAsync(this::work).join()).isFalse();
        });
    assertThat(done).containsExactly("first", "second");
  }
}
