package dev.virga.wrong;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.Comments;
import blog.Posts;
import blog.User;
import blog.Users;
import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.sql.Alias;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the types cannot see is refused when the query is built, before any SQL is sent. */
final class RefusedWhenBuiltTest {
  private final Alias<Users, User> other = Users.USERS.as("other");

  @Test
  void refusesAnOptionalColumnOfATableThatIsNotJoined() {
    assertRefused(
        () -> from(Users.USERS).select(optional(Posts.TITLE)),
        """
        column "posts"."title": "posts" is not in the query, whose tables are "users": \
        join it, or name it with outer(...) in a subquery""");
  }

  @Test
  void refusesAReplacedColumnOfATableThatIsNotJoined() {
    assertRefused(
        () -> Users.findMany(where(coalesce(Posts.VIEWS, 0).eq(1))),
        """
        column "posts"."views": "posts" is not in the query, whose tables are "users": \
        join it, or name it with outer(...) in a subquery""");
  }

  @Test
  void refusesACountedColumnOfATableThatIsNotJoined() {
    assertRefused(
        () -> from(Users.USERS).select(count(Posts.ID)),
        """
        column "posts"."id": "posts" is not in the query, whose tables are "users": \
        join it, or name it with outer(...) in a subquery""");
  }

  @Test
  void refusesASubqueryInAQueryThatLacksItsOuterTable() {
    assertRefused(
        () ->
            Users.findMany(
                where(
                    exists(
                        from(Posts.POSTS)
                            .outer(Comments.COMMENTS)
                            .where(Posts.ID.eq(Comments.POST_ID))
                            .select(Posts.ID)))),
        """
        column "comments"."post_id": "comments" is not in the query, \
        whose tables are "users", "posts": \
        join it, or name it with outer(...) in a subquery""");
  }

  @Test
  void refusesACorrelatedSubqueryOnItsOwn() {
    assertRefused(
        () ->
            from(Posts.POSTS)
                .outer(Users.USERS)
                .where(Posts.AUTHOR_ID.eq(Users.ID))
                .select(Posts.ID),
        """
        a subquery with outer(users) does not run alone: \
        give it to exists(...) or COLUMN.in(...) of a query of that table""");
  }

  @Test
  void refusesAColumnThatIsNotTakenOfTheAlias() {
    assertRefused(
        () -> from(other).select(Users.ID),
        """
        column "users"."id": "users" is not in the query, whose tables are "other": \
        take the column of the alias that is in it, COLUMN.of(alias)""");
  }

  @Test
  void refusesATableTwiceByOneName() {
    assertRefused(
        () -> from(Users.USERS).join(Users.USERS).on(Users.ID.eq(Users.ID)).select(Users.ID),
        """
        "users" is in the query twice: give one of them another name, TABLE.as("..."), \
        and take its columns COLUMN.of(alias)""");
  }

  @Test
  void refusesAColumnOfALeftJoinedAliasWithoutOptional() {
    assertRefused(
        () ->
            from(Users.USERS)
                .leftJoin(other)
                .on(Users.ID.lt(Users.ID.of(other)))
                .select(Users.ID.of(other)),
        """
        "other"."id" is selected as if its table were always there, \
        but an outer join may find no row: select optional(...) of it""");
  }

  @Test
  void refusesARecordOfALeftJoinedAliasWithoutOptional() {
    assertRefused(
        () -> from(Users.USERS).leftJoin(other).on(Users.ID.lt(Users.ID.of(other))).select(other),
        """
        "other"."id" is selected as if its table were always there, \
        but an outer join may find no row: select optional(...) of it""");
  }

  @Test
  void refusesAJoinAlongARelationThatIsFiltered() {
    assertRefused(
        () -> from(Users.USERS).join(Users.POSTS.where(Posts.VIEWS.gt(1))).select(Posts.ID),
        """
        a join along posts takes the relation itself: \
        say where, orderBy, limit and select of the query, not of the relation""");
  }

  @Test
  void refusesALeftJoinAlongARelationThatIsLimited() {
    assertRefused(
        () -> from(Users.USERS).leftJoin(Users.POSTS.limit(1)).select(Users.ID),
        """
        a join along posts takes the relation itself: \
        say where, orderBy, limit and select of the query, not of the relation""");
  }

  @Test
  void refusesAJoinAlongAToOneRelationThatIsFiltered() {
    assertRefused(
        () -> from(Posts.POSTS).join(Posts.AUTHOR.where(Users.BIO.isNull())).select(Posts.ID),
        """
        a join along author takes the relation itself: \
        say where, orderBy, limit and select of the query, not of the relation""");
  }

  @Test
  void refusesADerivedTableThatLacksAColumn() {
    assertRefused(
        () ->
            from(AuthorStats.as(
                    from(Posts.POSTS).select(row(id -> new AuthorStat(id, 0, 0), Posts.ID))))
                .select(AuthorStats.AUTHOR_ID),
        """
        author_stats has 3 columns, the query 1: select row(Constructor::new, ...) \
        with one expression for each component, and no relation""");
  }

  @Test
  void refusesADeleteWhoseFilterIsAbsent() {
    assertRefused(
        () -> Users.delete(where(allOf(Optional.empty()))),
        """
        a delete from users has a where without any condition, which is every row: \
        say deleteEveryRow() if that is meant""");
  }

  @Test
  void refusesAnUpdateThatSetsNothing() {
    assertRefused(
        () -> Users.update(List.of()).everyRow(),
        "an update of users sets nothing: give it at least one assignment");
  }

  @Test
  void refusesNullForAColumnThatIsNotNull() {
    assertRefused(
        () -> Users.update(Users.EMAIL.setNull()).everyRow(),
        """
        users.email is not null: set a value, or leave the assignment out, \
        or make the record's component @Nullable""");
  }

  @Test
  void refusesTwoLimits() {
    assertRefused(
        () -> Users.findMany(limit(1), limit(2)), "a query of users has two of limit(...)");
  }

  private static void assertRefused(Supplier<Query<?>> query, String message) {
    assertThatThrownBy(() -> query.get().sql())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(message);
  }
}
