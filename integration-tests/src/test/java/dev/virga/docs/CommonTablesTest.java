package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.Comments;
import blog.Follows;
import blog.Posts;
import blog.Users;
import dev.virga.Database;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/common-tables.md}. */
final class CommonTablesTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  @Test
  void namesAQuery() {
    // region cte
    var stats =
        AuthorStats.cte(
            from(Posts.POSTS)
                .groupBy(AUTHOR_ID)
                .select(row(AuthorStat::new, AUTHOR_ID, count(), count(VIEWS))));
    List<String> prolific =
        db.run(
            from(Users.USERS)
                .join(stats)
                .on(AuthorStats.AUTHOR_ID.eq(Users.ID))
                .where(AuthorStats.POSTS.gt(1L))
                .select(Users.USERNAME));
    // endregion
    assertThat(prolific).containsExactly("ann");
    docs.shows("cte.sql");
  }

  @Test
  void usesItTwice() {
    var stats =
        AuthorStats.cte(
            from(Posts.POSTS)
                .groupBy(AUTHOR_ID)
                .select(row(AuthorStat::new, AUTHOR_ID, count(), count(VIEWS))));
    // region cte-twice
    var once = stats.materialized();
    var other = once.as("other");
    List<List<Long>> ahead =
        db.run(
            from(once)
                .join(other)
                .on(AuthorStats.POSTS.gt(AuthorStats.POSTS.of(other)))
                .select(row(List::of, AuthorStats.AUTHOR_ID, AuthorStats.AUTHOR_ID.of(other))));
    // endregion
    assertThat(ahead).containsExactly(List.of(1L, 2L));
    docs.shows("cte-twice.sql");
  }

  @Test
  void followsTheOnesWhoAreFollowed() {
    // region recursive
    var reach =
        Reaches.recursive(
            from(Follows.FOLLOWS)
                .where(Follows.FOLLOWER_ID.eq(2L))
                .select(row(Reach::new, Follows.FOLLOWED_ID, val(1L))),
            found ->
                from(Follows.FOLLOWS)
                    .join(found)
                    .on(Follows.FOLLOWER_ID.eq(Reaches.USER_ID))
                    .select(row(Reach::new, Follows.FOLLOWED_ID, Reaches.STEPS.plus(1L))));
    List<Reach> everyone = db.run(from(reach.cycle(Reaches.USER_ID)).select(Reaches.REACHES));
    // endregion
    assertThat(everyone).containsExactly(new Reach(1, 1));
    docs.shows("recursive.sql");
  }

  @Test
  void ordersATree() {
    // region search
    var reach =
        Reaches.recursive(
                from(Users.USERS).where(Users.ID.eq(2L)).select(row(Reach::new, Users.ID, val(0L))),
                found ->
                    from(Follows.FOLLOWS)
                        .join(found)
                        .on(Follows.FOLLOWER_ID.eq(Reaches.USER_ID))
                        .select(row(Reach::new, Follows.FOLLOWED_ID, Reaches.STEPS.plus(1L))))
            .searchDepthFirst(Reaches.USER_ID)
            .cycle(Reaches.USER_ID);
    List<Reach> inOrder =
        db.run(
            from(reach)
                .where(reach.isCycle().not())
                .orderBy(reach.inSearchOrder())
                .select(Reaches.REACHES));
    // endregion
    assertThat(inOrder).containsExactly(new Reach(2, 0), new Reach(1, 1));
    docs.shows("search.sql");
  }

  @Test
  void movesRows() {
    // region cte-changes
    var removed =
        RemovedComments.cte(
            Comments.delete(where(Comments.AUTHOR_ID.isNull()))
                .returning(row(RemovedComment::new, Comments.POST_ID, Comments.BODY)));
    List<String> titles =
        db.run(from(Posts.POSTS).join(removed).on(RemovedComments.POST_ID.eq(ID)).select(TITLE));
    // endregion
    assertThat(titles).containsExactly("Rain in May");
    docs.shows("cte-changes.sql");
  }

  @Test
  void updatesFromACommonTable() {
    // region cte-update
    var stats =
        AuthorStats.cte(
            from(Posts.POSTS)
                .groupBy(AUTHOR_ID)
                .select(row(AuthorStat::new, AUTHOR_ID, count(), count(VIEWS))));
    long updated =
        db.run(
            update(Users.USERS)
                .from(stats)
                .set(Users.BIO.set("prolific"))
                .where(AuthorStats.AUTHOR_ID.eq(Users.ID), AuthorStats.POSTS.gt(1L)));
    // endregion
    assertThat(updated).isEqualTo(1);
    docs.shows("cte-update.sql");
  }

  // region lateral
  record Latest(String username, Optional<String> title) {}

  // endregion

  @Test
  void looksAtTheTableBefore() {
    // region lateral
    var newest =
        Words.as(
            from(Posts.POSTS)
                .outer(Users.USERS)
                .where(AUTHOR_ID.eq(Users.ID))
                .orderBy(CREATED_AT.desc(), ID.desc())
                .limit(1)
                .select(row(Word::new, TITLE, ID)));
    List<Latest> latest =
        db.run(
            from(Users.USERS)
                .leftJoin(newest)
                .on(and())
                .orderBy(Users.ID.asc())
                .select(row(Latest::new, Users.USERNAME, optional(Words.WORD))));
    // endregion
    assertThat(latest).hasSize(2);
    docs.shows("lateral.sql");
  }
}
