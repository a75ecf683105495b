package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.Comments;
import blog.Follows;
import blog.NewFollow;
import blog.NewTag;
import blog.NewUser;
import blog.Post;
import blog.Posts;
import blog.Tags;
import blog.User;
import blog.Users;
import dev.virga.Database;
import dev.virga.InvalidQueryException;
import dev.virga.sql.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/writing.md}. */
final class WritingTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  @Test
  void inserts() {
    // region insert
    User cleo =
        db.run(Users.insert(NewUser.email("cleo@example.org").username("cleo")).returning());
    // endregion
    assertThat(cleo.id()).isEqualTo(3);
    docs.shows("insert.sql");
  }

  @Test
  void returnsWhatIsAskedFor() {
    // region insert-returning
    long id =
        db.run(
            Users.insert(NewUser.email("cleo@example.org").username("cleo").bio("Snow"))
                .returning(Users.ID));
    // endregion
    assertThat(id).isEqualTo(3);
    docs.shows("insert-returning.sql");
  }

  @Test
  void insertsManyRows() {
    // region insert-many
    List<NewTag> tags = List.of(NewTag.name("fog"), NewTag.name("hail"), NewTag.name("wind"));
    long inserted = db.run(Tags.insert(tags));
    // endregion
    assertThat(inserted).isEqualTo(3);
    docs.shows("insert-many.sql");
  }

  @Test
  void leavesTheRowThatIsThere() {
    // region do-nothing
    Optional<User> created =
        db.run(
            Users.insert(NewUser.email("ann@example.org").username("anna"))
                .onConflict(Users.UNIQUE_EMAIL)
                .doNothing()
                .returning());
    // endregion
    assertThat(created).isEmpty();
    docs.shows("do-nothing.sql");
  }

  @Test
  void changesTheRowThatIsThere() {
    // region do-update
    User anna =
        db.run(
            Users.insert(NewUser.email("ann@example.org").username("anna"))
                .onConflict(Users.UNIQUE_EMAIL)
                .doUpdate(Users.USERNAME.setExcluded())
                .returning());
    // endregion
    assertThat(anna.id()).isEqualTo(1);
    docs.shows("do-update.sql");
  }

  @Test
  void upsertsOnACompositeKey() {
    // region composite-key
    db.run(
        Follows.insert(List.of(NewFollow.followerId(2).followedId(1)))
            .onConflict(Follows.PRIMARY_KEY)
            .doNothing());
    // endregion
    docs.shows("composite-key.sql");
  }

  @Test
  void updates() {
    // region update
    long changed = db.run(Posts.update(VIEWS.set(VIEWS.plus(1))).where(ID.eq(1L)));
    // endregion
    assertThat(changed).isEqualTo(1);
    docs.shows("update.sql");
  }

  @Test
  void setsSpecialValues() {
    // region update-special
    List<User> users =
        db.run(
            Users.update(Users.BIO.setNull(), Users.CREATED_AT.setDefault())
                .where(Users.USERNAME.eq("ann"))
                .returning());
    // endregion
    assertThat(users).extracting(User::username).containsExactly("ann");
    docs.shows("update-special.sql");
  }

  // region patch
  List<Post> patch(long id, Optional<String> title, Optional<String> body) {
    List<Assignment<Posts>> changes = new ArrayList<>();
    title.ifPresent(t -> changes.add(TITLE.set(t)));
    body.ifPresent(b -> changes.add(BODY.set(b)));
    return db.run(Posts.update(changes).where(ID.eq(id)).returning());
  }

  // endregion

  @Test
  void updatesWhatIsGiven() {
    assertThat(patch(1, Optional.of("Rain in June"), Optional.empty())).hasSize(1);
    docs.shows("patch.sql");
    assertThatThrownBy(() -> patch(1, Optional.empty(), Optional.empty()))
        .isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void updatesEveryRow() {
    // region update-every-row
    db.run(Posts.update(VIEWS.set(0)).everyRow());
    // endregion
    docs.shows("update-every-row.sql");
  }

  @Test
  void deletes() {
    // region delete
    long deleted = db.run(Comments.delete(where(Comments.AUTHOR_ID.isNull())));
    // endregion
    assertThat(deleted).isEqualTo(1);
    docs.shows("delete.sql");
  }

  @Test
  void returnsWhatWasDeleted() {
    // region delete-returning
    List<String> titles = db.run(Posts.delete(where(COMMENTS.none())).returning(TITLE));
    // endregion
    assertThat(titles).containsExactly("No rain");
    docs.shows("delete-returning.sql");
  }

  @Test
  void deletesEveryRow() {
    // region delete-every-row
    long deleted = db.run(Comments.deleteEveryRow());
    // endregion
    assertThat(deleted).isEqualTo(3);
    docs.shows("delete-every-row.sql");
  }
}
