package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.NewPost;
import blog.NewPostTag;
import blog.NewTag;
import blog.NewUser;
import blog.Post;
import blog.PostTags;
import blog.Posts;
import blog.Tags;
import blog.Users;
import com.zaxxer.hikari.HikariConfig;
import dev.virga.Database;
import dev.virga.DatabaseOptions;
import dev.virga.ForeignKeyViolation;
import dev.virga.TransactionOptions;
import dev.virga.TransactionOptions.Isolation;
import dev.virga.UniqueViolation;
import dev.virga.sql.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/running.md}. */
final class RunningTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  @Test
  void opensAPool() {
    String jdbcUrl = docs.jdbcUrl();
    // region open
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    config.setMaximumPoolSize(10);
    Database db = Database.open(config);
    // endregion
    try (db) {
      assertThat(db.run(Posts.count())).isEqualTo(3);
    }
  }

  @Test
  void asksForLessThanAllRows() {
    docs.forget();
    // region rows
    Post first = db.one(from(POSTS).where(ID.eq(1L)).select(POSTS));
    Optional<Post> newest = db.first(from(POSTS).orderBy(ID.desc()).select(POSTS));
    long many = db.count(from(POSTS).distinct().select(AUTHOR_ID));
    boolean any = db.exists(from(POSTS).where(VIEWS.gt(100)).select(ID));
    List<String> titles = db.list(from(POSTS).orderBy(ID.asc()).select(TITLE));
    // endregion
    docs.shows("rows.sql");
    assertThat(first.title()).isEqualTo("Rain in May");
    assertThat(newest).map(Post::title).contains("Snow");
    assertThat(many).isEqualTo(2);
    assertThat(any).isTrue();
    assertThat(titles).hasSize(3);
  }

  // region row-queries
  record Front(Optional<Post> newest, long drafts) {}

  Front front() {
    return db.batch(
        from(POSTS).orderBy(ID.desc()).select(POSTS).first(),
        from(POSTS).where(VIEWS.eq(0)).select(ID).count(),
        Front::new);
  }

  // endregion

  @Test
  void asksInABatch() {
    assertThat(front().drafts()).isZero();
  }

  @Test
  void undoesAChangeThatIsNotOfOneRow() {
    // region one-change
    Post published = db.run(Posts.update(VIEWS.set(0)).where(ID.eq(2L)).returning().one());
    // endregion
    assertThat(published.id()).isEqualTo(2);
  }

  // region batch
  record Found(List<Post> posts, long total) {}

  Found found(int minimum) {
    Where<Posts> popular = where(VIEWS.ge(minimum));
    return db.batch(
        Posts.findMany(popular, orderBy(ID.asc()), limit(20)), Posts.count(popular), Found::new);
  }

  // endregion

  @Test
  void batches() {
    assertThat(found(10).total()).isEqualTo(2);
    docs.shows("batch.sql");
  }

  @Test
  void batchesAList() {
    docs.forget();
    // region batch-list
    List<Long> changed =
        db.batch(
            List.of(
                Posts.update(VIEWS.set(0)).where(ID.eq(2L)),
                Tags.insert(NewTag.name("fog")),
                PostTags.insert(NewPostTag.postId(2).tagName("fog"))));
    // endregion
    assertThat(changed).containsExactly(1L, 1L, 1L);
    docs.shows("batch-list.sql");
  }

  @Test
  void namesTheQueryThatFailsInABatch() {
    assertThatThrownBy(
            () ->
                // region batch-fails
                db.batch(
                    Tags.insert(NewTag.name("fog")),
                    Tags.insert(NewTag.name("hail")),
                    Tags.insert(NewTag.name("weather")),
                    (fog, hail, weather) -> fog + hail + weather)
            // endregion
            )
        .isInstanceOf(UniqueViolation.class)
        .satisfies(e -> Page.requireShown("batch-fails.txt", Page.lines(e)));
    assertThat(db.run(Tags.count())).isEqualTo(2);
  }

  @Test
  void readsSoManyAtATime() {
    List<Post> index = new ArrayList<>();
    // region for-each-batch
    long rows =
        db.forEachBatch(Posts.findMany(orderBy(ID.asc())), 500, posts -> index.addAll(posts));
    // endregion
    assertThat(rows).isEqualTo(3);
    assertThat(index).hasSize(3);
  }

  @Test
  void streams() {
    // region stream
    long views;
    try (Stream<Post> posts = db.stream(Posts.findMany(orderBy(ID.asc())))) {
      views = posts.mapToLong(Post::views).sum();
    }
    // endregion
    assertThat(views).isEqualTo(155);
  }

  // region transaction
  long publish(NewPost post, List<NewTag> tags) {
    return db.transaction(
        () -> {
          long id = db.run(Posts.insert(post).returning(ID));
          db.run(Tags.insert(tags).onConflict(Tags.PRIMARY_KEY).doNothing());
          return id;
        });
  }

  // endregion

  @Test
  void commitsOrRollsBack() {
    assertThat(publish(NewPost.authorId(1).title("Fog").body("Grey"), List.of(NewTag.name("fog"))))
        .isEqualTo(4);
    docs.shows("transaction.sql");
  }

  @Test
  void triesAgain() {
    // region options
    TransactionOptions serializable =
        TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE).retries(3);
    db.transaction(
        serializable,
        () -> {
          long posts = db.run(Posts.count(where(AUTHOR_ID.eq(1L))));
          if (posts < 10) {
            db.run(Posts.insert(NewPost.authorId(1).title("Fog").body("Grey")));
          }
        });
    // endregion
    assertThat(db.run(Posts.count())).isEqualTo(4);
  }

  @Test
  void undoesAnInnerTransactionAlone() {
    // region savepoint
    db.transaction(
        () -> {
          db.run(Tags.insert(NewTag.name("fog")));
          try {
            db.transaction(
                () -> {
                  db.run(Tags.insert(NewTag.name("hail")));
                  db.run(PostTags.insert(NewPostTag.postId(404).tagName("hail")));
                });
          } catch (ForeignKeyViolation e) {
            // There is no such post. "hail" is gone again, "fog" stays.
          }
        });
    // endregion
    assertThat(db.run(Tags.findMany(where(Tags.NAME.in("fog", "hail"))).select(Tags.NAME)))
        .containsExactly("fog");
  }

  // region exceptions
  boolean register(NewUser user) {
    try {
      db.run(Users.insert(user));
      return true;
    } catch (UniqueViolation e) {
      if (Users.UNIQUE_EMAIL.isViolatedBy(e)) {
        return false;
      }
      throw e;
    }
  }

  // endregion

  @Test
  void tellsViolationsApart() {
    assertThat(register(NewUser.email("ann@example.org").username("anna"))).isFalse();
    assertThatThrownBy(() -> register(NewUser.email("anna@example.org").username("ann")))
        .isInstanceOf(UniqueViolation.class);
  }

  @Test
  void showsParametersWhenAsked() {
    DataSource dataSource = docs.dataSource();
    // region show-parameters
    Database db = Database.of(dataSource, DatabaseOptions.defaults().showParameters());
    // endregion
    assertThatThrownBy(() -> db.run(Tags.insert(NewTag.name("weather"))))
        .isInstanceOf(UniqueViolation.class)
        .satisfies(e -> Page.requireShown("shown-parameters.txt", Page.lines(e)));
  }
}
