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
import java.util.List;
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
