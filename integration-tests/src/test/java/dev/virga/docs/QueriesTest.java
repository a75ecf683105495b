package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.DateTimes.now;
import static dev.virga.sql.Functions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import blog.AuthorStat;
import blog.AuthorStats;
import blog.Comment;
import blog.Comments;
import blog.Follows;
import blog.Post;
import blog.PostTags;
import blog.Posts;
import blog.Tags;
import blog.User;
import blog.Users;
import dev.virga.Database;
import dev.virga.sql.Condition;
import dev.virga.sql.Prepared;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/queries.md}. */
final class QueriesTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  @Test
  void findsById() {
    // region find-by-id
    Optional<Post> post = db.run(Posts.findById(1));
    // endregion
    assertThat(post).map(Post::title).contains("Rain in May");
    docs.shows("find-by-id.sql");
  }

  @Test
  void findsFirst() {
    // region find-first
    Optional<User> ann = db.run(Users.findFirst(where(Users.EMAIL.eq("ann@example.org"))));
    // endregion
    assertThat(ann).map(User::username).contains("ann");
    docs.shows("find-first.sql");
  }

  @Test
  void findsMany() {
    // region find-many
    List<Post> popular =
        db.run(
            Posts.findMany(
                where(VIEWS.ge(10), TITLE.contains("rain")),
                orderBy(CREATED_AT.desc(), ID.desc()),
                limit(20),
                offset(0)));
    // endregion
    assertThat(popular).extracting(Post::title).containsExactly("No rain");
    docs.shows("find-many.sql");
  }

  @Test
  void selectsInPlaceOfTheRecord() {
    // region find-select
    List<String> titles = db.run(Posts.findMany(orderBy(TITLE.asc())).select(TITLE));
    // endregion
    assertThat(titles).containsExactly("No rain", "Rain in May", "Snow");
    docs.shows("find-select.sql");
  }

  @Test
  void ordersNulls() {
    // region order-nulls
    List<String> users =
        db.run(
            Users.findMany(orderBy(Users.BIO.desc().nullsLast(), Users.ID.asc()))
                .select(Users.USERNAME));
    // endregion
    assertThat(users).containsExactly("ann", "ben");
    docs.shows("order-nulls.sql");
  }

  @Test
  void selectsASubquery() {
    // region scalar
    record Newest(String username, Optional<String> title) {}

    List<Newest> newest =
        db.run(
            from(Users.USERS)
                .orderBy(Users.ID.asc())
                .select(
                    row(
                        Newest::new,
                        Users.USERNAME,
                        optional(
                            scalar(
                                from(Posts.POSTS)
                                    .outer(Users.USERS)
                                    .where(AUTHOR_ID.eq(Users.ID))
                                    .orderBy(ID.desc())
                                    .limit(1)
                                    .select(TITLE))))));
    // endregion
    assertThat(newest)
        .containsExactly(
            new Newest("ann", Optional.of("No rain")), new Newest("ben", Optional.of("Snow")));
    docs.shows("scalar.sql");
  }

  @Test
  void selectsWithoutATable() {
    // region no-table
    record Overview(Instant at, long users, long posts) {}

    Overview overview =
        db.one(
            select(
                row(
                    Overview::new,
                    now(),
                    scalar(from(Users.USERS).select(count())),
                    scalar(from(Posts.POSTS).select(count())))));
    // endregion
    assertThat(overview.users()).isEqualTo(2);
    docs.shows("no-table.sql");
  }

  @Test
  void counts() {
    // region count
    long popular = db.run(Posts.count(where(VIEWS.gt(10))));
    // endregion
    assertThat(popular).isEqualTo(2);
    docs.shows("count.sql");
  }

  @Test
  void knowsWhetherThereIsOne() {
    // region exists
    boolean taken = db.run(Users.exists(where(Users.EMAIL.eq("ann@example.org"))));
    // endregion
    assertThat(taken).isTrue();
    docs.shows("exists.sql");
  }

  @Test
  void combinesConditions() {
    // region conditions
    List<Post> posts =
        db.run(Posts.findMany(where(or(VIEWS.gt(100), and(VIEWS.gt(10), TITLE.like("Rain%"))))));
    // endregion
    assertThat(posts).hasSize(1);
    docs.shows("conditions.sql");
  }

  // region dynamic
  List<Post> search(Optional<String> word, Optional<List<Long>> authors) {
    return db.run(
        Posts.findMany(where(allOf(word.map(TITLE::contains), authors.map(a -> AUTHOR_ID.in(a))))));
  }

  // endregion

  @Test
  void leavesOutAbsentFilters() {
    assertThat(search(Optional.of("rain"), Optional.of(List.of(1L, 2L)))).hasSize(1);
    docs.shows("dynamic-both.sql");
    assertThat(search(Optional.empty(), Optional.empty())).hasSize(3);
    docs.shows("dynamic-none.sql");
  }

  // region join
  record Card(String title, String author) {}

  // endregion

  @Test
  void joins() {
    // region join
    List<Card> cards =
        db.run(
            from(Posts.POSTS)
                .join(Users.USERS)
                .on(AUTHOR_ID.eq(Users.ID))
                .where(VIEWS.gt(10))
                .orderBy(Users.USERNAME.asc(), ID.desc())
                .limit(20)
                .select(row(Card::new, TITLE, Users.USERNAME)));
    // endregion
    assertThat(cards).extracting(Card::title).containsExactly("No rain", "Rain in May");
    docs.shows("join.sql");
  }

  @Test
  void joinsAlongARelation() {
    // region join-along
    List<Card> cards =
        db.run(from(Posts.POSTS).join(AUTHOR).select(row(Card::new, TITLE, Users.USERNAME)));
    // endregion
    assertThat(cards).hasSize(3);
    docs.shows("join-along.sql");
  }

  // region left-join
  record Line(String title, Optional<String> comment) {}

  // endregion

  @Test
  void joinsWhatMayBeAbsent() {
    // region left-join
    List<Line> lines =
        db.run(
            from(Posts.POSTS)
                .leftJoin(Comments.COMMENTS)
                .on(Comments.POST_ID.eq(ID))
                .orderBy(ID.asc(), Comments.ID.asc())
                .select(row(Line::new, TITLE, optional(Comments.BODY))));
    // endregion
    assertThat(lines)
        .contains(new Line("Snow", Optional.of("Brr!")), new Line("No rain", Optional.empty()));
    docs.shows("left-join.sql");
  }

  // region group-by
  record Stat(String username, long posts) {}

  // endregion

  @Test
  void groups() {
    // region group-by
    List<Stat> prolific =
        db.run(
            from(Posts.POSTS)
                .join(AUTHOR)
                .groupBy(Users.USERNAME)
                .having(count().gt(1L))
                .orderBy(count().desc())
                .select(row(Stat::new, Users.USERNAME, count())));
    // endregion
    assertThat(prolific).containsExactly(new Stat("ann", 2));
    docs.shows("group-by.sql");
  }

  // region shapes
  record Author(String username, Optional<String> bio) {}

  record Page(String title, Author author) {}

  // endregion

  @Test
  void nestsShapes() {
    // region shapes
    List<Page> pages =
        db.run(
            from(Posts.POSTS)
                .join(AUTHOR)
                .orderBy(ID.asc())
                .select(
                    row(Page::new, TITLE, row(Author::new, Users.USERNAME, optional(Users.BIO)))));
    // endregion
    assertThat(pages.get(2)).isEqualTo(new Page("Snow", new Author("ben", Optional.empty())));
    docs.shows("shapes.sql");
  }

  @Test
  void selectsWholeRecords() {
    // region join-records
    record Signed(Post post, User author) {}

    List<Signed> posts =
        db.run(from(Posts.POSTS).join(AUTHOR).select(row(Signed::new, Posts.POSTS, Users.USERS)));
    // endregion
    assertThat(posts).hasSize(3);
    docs.shows("join-records.sql");
  }

  // region with
  record PostWithComments(Post post, List<Comment> comments) {}

  record Feed(User user, List<PostWithComments> posts) {}

  // endregion

  @Test
  void addsRelations() {
    // region with
    Optional<Feed> feed =
        db.run(
            Users.findFirst(where(Users.ID.eq(1L)))
                .with(
                    Users.POSTS
                        .orderBy(CREATED_AT.desc(), ID.desc())
                        .limit(3)
                        .with(COMMENTS.orderBy(Comments.ID.asc()), PostWithComments::new),
                    Feed::new));
    // endregion
    assertThat(feed.orElseThrow().posts())
        .extracting(p -> p.comments().size())
        .containsExactly(0, 2);
    docs.shows("with.sql");
  }

  // region relations-select
  record Summary(String title, String author, List<String> tags, long comments) {}

  // endregion

  @Test
  void selectsRelations() {
    // region relations-select
    List<Summary> summaries =
        db.run(
            Posts.findMany(orderBy(ID.asc()))
                .select(
                    row(
                        Summary::new,
                        TITLE,
                        AUTHOR.get(Users.USERNAME),
                        TAGS.select(Tags.NAME).orderBy(Tags.NAME.asc()),
                        COMMENTS.count())));
    // endregion
    assertThat(summaries.get(0))
        .isEqualTo(new Summary("Rain in May", "ann", List.of("water", "weather"), 2));
    docs.shows("relations-select.sql");
  }

  // region relation-optional
  record CommentView(String body, Optional<String> author) {}

  // endregion

  @Test
  void selectsARelationThatMayLeadNowhere() {
    // region relation-optional
    List<CommentView> comments =
        db.run(
            Comments.findMany(orderBy(Comments.ID.asc()))
                .select(
                    row(
                        CommentView::new,
                        Comments.BODY,
                        optional(Comments.AUTHOR.get(Users.USERNAME)))));
    // endregion
    assertThat(comments).extracting(CommentView::author).contains(Optional.empty());
    docs.shows("relation-optional.sql");
  }

  @Test
  void filtersByRelations() {
    // region relation-conditions
    Condition<Posts> tagged = TAGS.any(Tags.NAME.eq("weather"));
    Condition<Posts> byAnn = AUTHOR.has(Users.USERNAME.eq("ann"));
    Condition<Posts> silent = COMMENTS.none();
    List<Post> posts = db.run(Posts.findMany(where(tagged, or(byAnn, silent))));
    // endregion
    assertThat(posts).extracting(Post::title).containsExactly("Rain in May");
    docs.shows("relation-conditions.sql");
  }

  // region alias
  record Pair(String follower, String followed) {}

  // endregion

  @Test
  void joinsATableToItself() {
    // region alias
    var follower = Users.USERS.as("follower");
    List<Pair> pairs =
        db.run(
            from(Follows.FOLLOWS)
                .join(Users.USERS)
                .on(Follows.FOLLOWED_ID.eq(Users.ID))
                .join(follower)
                .on(Follows.FOLLOWER_ID.eq(Users.ID.of(follower)))
                .select(row(Pair::new, Users.USERNAME.of(follower), Users.USERNAME)));
    // endregion
    assertThat(pairs).containsExactly(new Pair("ben", "ann"));
    docs.shows("alias.sql");
  }

  @Test
  void selectsFromAQuery() {
    // region derived
    var stats =
        AuthorStats.as(
            from(Posts.POSTS)
                .groupBy(AUTHOR_ID)
                .select(row(AuthorStat::new, AUTHOR_ID, count(), count(VIEWS))));
    List<Stat> posts =
        db.run(
            from(Users.USERS)
                .leftJoin(stats)
                .on(AuthorStats.AUTHOR_ID.eq(Users.ID))
                .orderBy(Users.ID.asc())
                .select(row(Stat::new, Users.USERNAME, coalesce(AuthorStats.POSTS, 0L))));
    // endregion
    assertThat(posts).containsExactly(new Stat("ann", 2), new Stat("ben", 1));
    docs.shows("derived.sql");
  }

  @Test
  void filtersByAQuery() {
    // region in-query
    List<User> authors =
        db.run(
            Users.findMany(
                where(Users.ID.in(from(Posts.POSTS).where(VIEWS.gt(10)).select(AUTHOR_ID)))));
    // endregion
    assertThat(authors).extracting(User::username).containsExactly("ann");
    docs.shows("in-query.sql");
  }

  @Test
  void correlates() {
    // region outer
    List<User> authors =
        db.run(
            Users.findMany(
                where(
                    exists(
                        from(Posts.POSTS)
                            .outer(Users.USERS)
                            .where(AUTHOR_ID.eq(Users.ID), VIEWS.gt(10))
                            .select(ID)))));
    // endregion
    assertThat(authors).extracting(User::username).containsExactly("ann");
    docs.shows("outer.sql");
  }

  @Test
  void unites() {
    // region union
    var names = from(Users.USERS).select(Users.USERNAME).union(from(Tags.TAGS).select(Tags.NAME));
    List<String> all = db.run(names);
    // endregion
    assertThat(all).containsExactlyInAnyOrder("ann", "ben", "water", "weather");
    docs.shows("union.sql");
  }

  @Test
  void leavesOutRepeatedRows() {
    // region distinct
    List<String> used = db.run(from(PostTags.POST_TAGS).distinct().select(PostTags.TAG_NAME));
    // endregion
    assertThat(used).containsExactlyInAnyOrder("water", "weather");
    docs.shows("distinct.sql");
  }

  @Test
  void takesTheFirstOfEqualRows() {
    // region distinct-on
    List<Post> best =
        db.run(
            from(Posts.POSTS)
                .distinctOn(AUTHOR_ID)
                .orderBy(AUTHOR_ID.asc(), VIEWS.desc())
                .select(Posts.POSTS));
    // endregion
    assertThat(best).extracting(Post::title).containsExactly("Rain in May", "Snow");
    docs.shows("distinct-on.sql");
  }

  @Test
  void ordersAUnion() {
    // region union-order
    List<String> names =
        db.run(
            from(Users.USERS)
                .select(Users.USERNAME)
                .unionAll(from(Tags.TAGS).select(Tags.NAME))
                .orderBy(Users.USERNAME.desc())
                .limit(3));
    // endregion
    assertThat(names).containsExactly("weather", "water", "ben");
    docs.shows("union-order.sql");
  }

  // region prepare
  private static final Prepared<Long, List<Card>> CARDS_OF =
      prepare(
          author ->
              from(Posts.POSTS)
                  .join(AUTHOR)
                  .where(AUTHOR_ID.eq(author))
                  .select(row(Card::new, TITLE, Users.USERNAME)));

  // endregion

  @Test
  void preparesOnce() {
    // region prepare
    List<Card> cards = db.run(CARDS_OF.with(1L));
    // endregion
    assertThat(cards).hasSize(2);
    docs.shows("prepare.sql");
  }

  // region prepare-several
  private static final Prepared.Of2<Long, Integer, Long> POPULAR_OF =
      prepare((author, views) -> Posts.count(where(AUTHOR_ID.eq(author), VIEWS.ge(views))));

  // endregion

  @Test
  void preparesSeveralParameters() {
    // region prepare-several
    long popular = db.run(POPULAR_OF.with(1L, 100));
    // endregion
    assertThat(popular).isEqualTo(1);
    docs.shows("prepare-several.sql");
  }

  @Test
  void readsWithoutADatabase() {
    // region sql
    var query = Users.findFirst(where(Users.EMAIL.eq("ann@example.org")));
    String text = query.sql();
    List<Object> values = query.parameters();
    // endregion
    assertThat(text).contains("\"email\" = ?");
    assertThat(values).containsExactly("ann@example.org");
  }
}
