package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Sql.*;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import blog.Follow;
import blog.Follows;
import blog.NewTag;
import blog.NewUser;
import blog.Post;
import blog.Posts;
import blog.Tags;
import blog.Users;
import dev.virga.Database;
import dev.virga.Execution;
import dev.virga.QueryListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/bulk.md}. */
final class BulkTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final List<String> copies = new ArrayList<>();
  private final Database db =
      docs.database()
          .listening(
              new QueryListener() {
                @Override
                public void after(Execution execution, Duration duration, long rows) {
                  if (execution.sql().startsWith("copy")) {
                    copies.add(execution.sql());
                  }
                }
              });

  // region insert-all
  long load(Path file) throws IOException {
    try (Stream<String> names = Files.lines(file)) {
      return db.into(Tags.TAGS).insertAll(names.map(NewTag::name));
    }
  }

  // endregion

  @Test
  void insertsTheRowsOfAStream(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tags");
    Files.write(file, IntStream.range(0, 5000).mapToObj(i -> "tag" + i).toList());

    assertThat(load(file)).isEqualTo(5000);

    Page.requireShown("insert-all.sql", copied());
  }

  @Test
  void tellsOfItsProgress() {
    List<String> log = new ArrayList<>();
    List<NewTag> tags = IntStream.range(0, 5000).mapToObj(i -> NewTag.name("tag" + i)).toList();
    // region insert-progress
    db.into(Tags.TAGS).progress(rows -> log.add(rows + " tags so far")).insertAll(tags);
    // endregion
    assertThat(log).last().isEqualTo("5000 tags so far");
  }

  @Test
  void copiesIn() {
    List<NewTag> tags = List.of(NewTag.name("fog"), NewTag.name("hail"));
    // region copy-in
    long copied = db.into(Tags.TAGS).copyIn(tags);
    // endregion
    assertThat(copied).isEqualTo(2);
    assertThat(copies).hasSize(1);
  }

  @Test
  void copiesOut() {
    List<Post> archive = new ArrayList<>();
    // region copy-out
    try (Stream<Post> posts = db.copyOut(Posts.findMany(orderBy(ID.asc())))) {
      posts.forEach(archive::add);
    }
    // endregion
    assertThat(archive).extracting(Post::title).containsExactly("Rain in May", "No rain", "Snow");
    Page.requireShown("copy-out.sql", copied());
  }

  @Test
  void upserts() {
    List<NewUser> users =
        List.of(
            NewUser.email("ann@example.org").username("anna"),
            NewUser.email("eve@example.org").username("eve"));
    // region upsert-all
    long stored = db.run(upsertAll(Users.USERS, users, Users.UNIQUE_EMAIL));
    // endregion
    assertThat(stored).isEqualTo(2);
    docs.shows("upsert-all.sql");
  }

  @Test
  void deletes() {
    List<Long> ids = List.of(2L, 9L);
    // region delete-all
    long deleted = db.run(deleteAll(POSTS, ids).by(ID));
    // endregion
    assertThat(deleted).isEqualTo(1);
    docs.shows("delete-all.sql");
  }

  @Test
  void deletesByAKeyOfSeveralColumns() {
    List<Follow> ended = db.run(Follows.findMany());
    docs.forget();
    // region delete-all-key
    db.run(
        deleteAll(Follows.FOLLOWS, ended)
            .by(Follows.FOLLOWER_ID, Follow::followerId)
            .by(Follows.FOLLOWED_ID, Follow::followedId));
    // endregion
    assertThat(db.run(Follows.count())).isZero();
  }

  /** Returns what was copied, which the round trips do not show. */
  private String copied() {
    return copies.stream().distinct().map(SqlLayout::of).collect(joining(";\n", "", "\n"));
  }
}
