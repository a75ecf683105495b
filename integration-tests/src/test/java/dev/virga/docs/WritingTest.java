package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Functions.*;
import static dev.virga.sql.RowVersions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.Comment;
import blog.Comments;
import blog.Follows;
import blog.NewComment;
import blog.NewFollow;
import blog.NewPost;
import blog.NewTag;
import blog.NewUser;
import blog.Post;
import blog.Posts;
import blog.Tags;
import blog.User;
import blog.Users;
import dev.virga.Database;
import dev.virga.InvalidQueryException;
import dev.virga.sql.Merge;
import dev.virga.sql.MergeAction;
import java.sql.SQLException;
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

  // region insert-with
  record PostWithComments(Post post, List<Comment> comments) {}

  // endregion

  @Test
  void insertsRowsThatReferToTheRow() {
    // region insert-with
    PostWithComments hail =
        db.run(
            Posts.insert(NewPost.authorId(1).title("Hail").body("Hard"))
                .with(COMMENTS, NewComment.ofPost().body("Ouch!"), NewComment.ofPost().body("Hm"))
                .returning(row(PostWithComments::new, POSTS, COMMENTS)));
    // endregion
    assertThat(hail.comments())
        .extracting(Comment::postId, Comment::body)
        .containsExactly(tuple(hail.post().id(), "Ouch!"), tuple(hail.post().id(), "Hm"));
    docs.shows("insert-with.sql");
  }

  @Test
  void insertsTreesOfRows() {
    // region insert-tree
    NewPost.OfAuthor hail =
        NewPost.ofAuthor()
            .title("Hail")
            .body("Hard")
            .with(COMMENTS, List.of(NewComment.ofPost().body("Ouch!")))
            .withThrough(TAGS, List.of(NewTag.name("hail"), NewTag.name("ice")));
    List<NewUser> users =
        List.of(
            NewUser.email("cleo@example.org").username("cleo").with(Users.POSTS, List.of(hail)),
            NewUser.email("dora@example.org").username("dora"));
    long inserted = db.run(Users.insert(users));
    // endregion
    assertThat(inserted).isEqualTo(2 + 1 + 1 + 2 + 2);
    assertThat(db.run(Posts.findFirst(where(TITLE.eq("Hail"))).select(TAGS.select(Tags.NAME))))
        .hasValueSatisfying(tags -> assertThat(tags).containsExactlyInAnyOrder("hail", "ice"));
  }

  @Test
  void insertsARowOfExpressions() {
    // region insert-expressions
    db.run(
        insertInto(Users.USERS)
            .values(Users.EMAIL.from(lower(val("Cleo@Example.org"))), Users.USERNAME.from("cleo")));
    // endregion
    docs.shows("insert-expressions.sql");
  }

  @Test
  void insertsTheRowsOfAQuery() {
    // region insert-select
    long inserted =
        db.run(
            insertInto(Tags.TAGS)
                .select(from(POSTS).where(VIEWS.gt(100)), Tags.NAME.from(lower(TITLE)))
                .onConflict(Tags.PRIMARY_KEY)
                .doNothing());
    // endregion
    assertThat(inserted).isEqualTo(1);
    docs.shows("insert-select.sql");
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
  void changesTheRowOnACondition() {
    // region do-update-where
    Optional<String> bio =
        db.run(
            Users.insert(NewUser.email("ann@example.org").username("ann").bio("Snow"))
                .onConflict(Users.UNIQUE_EMAIL)
                .doUpdate(Users.BIO.set(Users.BIO.concat(" and ").concat(excluded(Users.BIO))))
                .where(Users.BIO.ne(excluded(Users.BIO)))
                .returning(Users.BIO));
    // endregion
    assertThat(bio).contains("Rain and Snow");
    docs.shows("do-update-where.sql");
  }

  @Test
  void changesEverythingThatIsGiven() {
    // region do-update-given
    db.run(
        Users.insert(NewUser.email("ann@example.org").username("anna").bio("Snow"))
            .onConflict(Users.UNIQUE_EMAIL)
            .doUpdateGiven());
    // endregion
    docs.shows("do-update-given.sql");
  }

  @Test
  void leavesTheRowsOfAnyConflict() {
    // region any-conflict
    db.run(Tags.insert(List.of(NewTag.name("water"), NewTag.name("fog"))).onConflictDoNothing());
    // endregion
    docs.shows("any-conflict.sql");
  }

  @Test
  void upsertsOnAnIndex() throws SQLException {
    docs.execute("create unique index on users (lower(email)) where bio is not null");
    try {
      // region unique-index
      db.run(
          Users.insert(NewUser.email("ANN@example.org").username("anna").bio("Snow"))
              .onConflict(Users.USERS.uniqueIndex(lower(Users.EMAIL)).where(Users.BIO.isNotNull()))
              .doUpdate(Users.BIO.setExcluded()));
      // endregion
      docs.shows("unique-index.sql");
    } finally {
      docs.execute("drop index users_lower_idx");
    }
  }

  @Test
  void upsertsOnAConstraint() {
    // region constraint
    db.run(Tags.insert(NewTag.name("fog")).onConflictOnConstraint("tags_pkey").doNothing());
    // endregion
    docs.shows("constraint.sql");
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
    return db.run(
        Posts.update(changes(TITLE.setIfPresent(title), BODY.setIfPresent(body)))
            .where(ID.eq(id))
            .returning());
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
  void setsTheValueOfASubquery() {
    // region update-subquery
    db.run(
        Users.update(
                Users.BIO.set(
                    scalar(
                        from(POSTS)
                            .outer(Users.USERS)
                            .where(AUTHOR_ID.eq(Users.ID))
                            .orderBy(ID.desc())
                            .limit(1)
                            .select(TITLE))))
            .where(Users.BIO.isNull()));
    // endregion
    docs.shows("update-subquery.sql");
  }

  // region update-all
  record Correction(long post, String title, int views) {}

  long correct(List<Correction> corrections) {
    return db.run(
        updateAll(POSTS, corrections)
            .by(ID, Correction::post)
            .set(TITLE, Correction::title)
            .set(VIEWS, Correction::views, views -> VIEWS.plus(views)));
  }

  // endregion

  @Test
  void givesEachRowItsOwnValues() {
    assertThat(correct(List.of(new Correction(1, "Rain", 5), new Correction(3, "Ice", 1))))
        .isEqualTo(2);
    docs.shows("update-all.sql");
  }

  @Test
  void updatesFromAnotherTable() {
    // region update-from
    List<String> titles =
        db.run(
            update(POSTS)
                .from(Users.USERS)
                .set(BODY.set(BODY.concat(" (").concat(Users.USERNAME).concat(")")))
                .where(AUTHOR_ID.eq(Users.ID), Users.BIO.isNull())
                .returning(TITLE));
    // endregion
    assertThat(titles).containsExactly("Snow");
    docs.shows("update-from.sql");
  }

  @Test
  void updatesFromTablesThatAreJoined() {
    // region update-from-join
    long changed =
        db.run(
            update(Comments.COMMENTS)
                .from(from(POSTS).join(AUTHOR))
                .set(Comments.BODY.set(Users.USERNAME))
                .where(Comments.POST_ID.eq(ID), Comments.AUTHOR_ID.isNull()));
    // endregion
    assertThat(changed).isEqualTo(1);
    docs.shows("update-from-join.sql");
  }

  @Test
  void returnsTheOldRow() {
    // region update-old
    record Counted(long id, int before, int after) {}

    List<Counted> counted =
        db.run(
            Posts.update(VIEWS.set(VIEWS.plus(1)))
                .where(ID.eq(1L))
                .returning(row(Counted::new, ID, old(VIEWS), VIEWS)));
    // endregion
    assertThat(counted).containsExactly(new Counted(1, 120, 121));
    docs.shows("update-old.sql");
  }

  @Test
  void returnsTheOldRowOfAnUpsert() {
    // region upsert-old
    Optional<String> before =
        db.run(
            Users.insert(NewUser.email("ann@example.org").username("anna"))
                .onConflict(Users.UNIQUE_EMAIL)
                .doUpdate(Users.USERNAME.setExcluded())
                .returning(optional(old(Users.USERNAME))));
    // endregion
    assertThat(before).contains("ann");
    docs.shows("upsert-old.sql");
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

  @Test
  void deletesUsingAnotherTable() {
    // region delete-using
    List<String> bodies =
        db.run(
            deleteFrom(Comments.COMMENTS)
                .using(Users.USERS)
                .where(Comments.AUTHOR_ID.eq(Users.ID), Users.USERNAME.eq("ben"))
                .returning(Comments.BODY));
    // endregion
    assertThat(bodies).containsExactly("Nice!");
    docs.shows("delete-using.sql");
  }

  @Test
  void deletesTheFirstRowsOnly() {
    // region delete-limit
    long deleted =
        db.run(
            Comments.delete(
                where(
                    Comments.ID.in(
                        from(Comments.COMMENTS)
                            .orderBy(Comments.CREATED_AT.asc(), Comments.ID.asc())
                            .limit(1)
                            .select(Comments.ID)))));
    // endregion
    assertThat(deleted).isEqualTo(1);
    docs.shows("delete-limit.sql");
  }

  @Test
  void emptiesTables() {
    // region truncate
    db.run(truncate(Comments.COMMENTS, Follows.FOLLOWS).restartIdentity());
    // endregion
    docs.shows("truncate.sql");
  }

  @Test
  void merges() {
    // region merge
    long changed =
        db.run(
            merge(Tags.TAGS)
                .using(POSTS)
                .on(Tags.NAME.eq(TITLE))
                .whenMatched(VIEWS.eq(0))
                .delete()
                .whenMatched()
                .doNothing()
                .whenNotMatched(VIEWS.gt(20))
                .insert(Tags.NAME.from(TITLE)));
    // endregion
    assertThat(changed).isEqualTo(2);
    docs.shows("merge.sql");
  }

  @Test
  void mergesADerivedTable() {
    // region merge-returning
    record Merged(MergeAction action, String username, Optional<Long> posts) {}

    var authors =
        AuthorStats.as(
            from(POSTS)
                .where(VIEWS.gt(10))
                .groupBy(AUTHOR_ID)
                .select(row(AuthorStat::new, AUTHOR_ID, count(), sum(VIEWS))));
    List<Merged> merged =
        db.run(
            merge(Users.USERS)
                .using(authors)
                .on(Users.ID.eq(AuthorStats.AUTHOR_ID))
                .whenMatched()
                .update(Users.BIO.set("Writes"))
                .whenNotMatchedBySource(Users.BIO.isNull())
                .update(Users.BIO.set("Reads"))
                .returning(
                    row(Merged::new, Merge.action(), Users.USERNAME, optional(AuthorStats.POSTS))));
    // endregion
    assertThat(merged)
        .containsExactlyInAnyOrder(
            new Merged(MergeAction.UPDATE, "ann", Optional.of(2L)),
            new Merged(MergeAction.UPDATE, "ben", Optional.empty()));
    docs.shows("merge-returning.sql");
  }
}
