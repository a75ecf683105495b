package blog;

import static blog.Posts.*;
import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Functions.*;
import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import dev.virga.Query;
import dev.virga.sql.Condition;
import dev.virga.sql.Prepared;
import dev.virga.sql.Select;
import java.util.List;
import java.util.Optional;

/** Joins, shapes, relations, derived tables: what a page of a real application asks for. */
public final class PostQueries {
  public record Card(String title, String author) {}

  public record Author(String username, String bio) {}

  public record Page(
      String title, Author author, List<String> tags, long comments, boolean followed) {}

  public record PostWithComments(Post post, List<Comment> comments) {}

  public record CommentView(String body, Optional<String> author) {}

  public record PostView(Post post, User author, List<CommentView> comments) {}

  public record UserFeed(User user, List<PostWithComments> posts) {}

  public record Line(String title, Optional<String> comment) {}

  public record Stat(String username, long posts) {}

  public record Pair(String follower, String followed) {}

  private static final Prepared<Long, List<Card>> CARDS_OF =
      prepare(
          author ->
              from(Posts.POSTS)
                  .join(AUTHOR)
                  .where(AUTHOR_ID.eq(author))
                  .select(row(Card::new, TITLE, Users.USERNAME)));

  private final Database db;

  public PostQueries(Database db) {
    this.db = db;
  }

  /** An explicit join; every column must belong to a joined table, or it does not compile. */
  public List<Card> cards(String tag) {
    return db.run(
        from(Posts.POSTS)
            .join(Users.USERS)
            .on(AUTHOR_ID.eq(Users.ID))
            .join(PostTags.POST_TAGS)
            .on(PostTags.POST_ID.eq(ID))
            .where(PostTags.TAG_NAME.eq(tag), VIEWS.gt(10))
            .orderBy(Users.USERNAME.asc(), ID.desc())
            .limit(20)
            .select(row(Card::new, TITLE, Users.USERNAME)));
  }

  /**
   * A left join: the joined table may be absent, so its columns are selected through optional(), or
   * it does not compile.
   */
  public List<Line> lines() {
    return db.run(
        from(Posts.POSTS)
            .leftJoin(Comments.COMMENTS)
            .on(Comments.POST_ID.eq(ID))
            .where(or(Comments.ID.isNull(), Comments.BODY.like("%!")))
            .orderBy(ID.asc(), Comments.ID.asc())
            .select(row(Line::new, TITLE, optional(Comments.BODY))));
  }

  /** Relations nest in one statement, each with its own filter, order and limit per parent. */
  public Optional<UserFeed> feed(long userId) {
    return db.run(
        Users.findFirst(where(Users.ID.eq(userId)))
            .with(
                Users.POSTS
                    .where(VIEWS.gt(0))
                    .orderBy(CREATED_AT.desc())
                    .limit(3)
                    .with(COMMENTS.orderBy(Comments.ID.asc()), PostWithComments::new),
                UserFeed::new));
  }

  public List<PostView> views() {
    return db.run(
        Posts.findMany(orderBy(ID.asc()))
            .with(
                AUTHOR,
                COMMENTS.select(
                    row(
                        CommentView::new,
                        Comments.BODY,
                        optional(Comments.AUTHOR.get(Users.USERNAME)))),
                PostView::new));
  }

  /** One page and its total, in one round trip. */
  public List<Page> page(
      Optional<String> tag, Optional<String> author, long viewer, int limit, int offset) {
    Condition<Posts> filter =
        allOf(
            tag.map(t -> TAGS.any(Tags.NAME.eq(t))),
            author.map(a -> AUTHOR.has(Users.USERNAME.eq(a))));
    Select<Page> page =
        from(Posts.POSTS)
            .join(AUTHOR)
            .where(filter)
            .orderBy(CREATED_AT.desc())
            .limit(limit)
            .offset(offset)
            .select(
                row(
                    Page::new,
                    TITLE,
                    row(Author::new, Users.USERNAME, Users.BIO),
                    TAGS.select(Tags.NAME).orderBy(Tags.NAME.asc()),
                    COMMENTS.count(),
                    Users.FOLLOWERS.any(Follows.FOLLOWER_ID.eq(viewer))));
    return db.batch(page, Posts.count(where(filter)), (posts, total) -> posts);
  }

  public List<Stat> prolific() {
    return db.run(
        from(Posts.POSTS)
            .join(AUTHOR)
            .groupBy(Users.USERNAME)
            .having(count().gt(3L))
            .orderBy(count().desc())
            .select(row(Stat::new, Users.USERNAME, count())));
  }

  /** A derived table whose columns are typed, because its row is a record. */
  public List<Stat> derived() {
    var stats =
        AuthorStats.as(
            from(Posts.POSTS)
                .groupBy(AUTHOR_ID)
                .select(row(AuthorStat::new, AUTHOR_ID, count(), coalesce(count(VIEWS), 0L))));
    return db.run(
        from(Users.USERS)
            .leftJoin(stats)
            .on(AuthorStats.AUTHOR_ID.eq(Users.ID))
            .select(row(Stat::new, Users.USERNAME, coalesce(AuthorStats.POSTS, 0L))));
  }

  /** A self join: a column of an alias is COLUMN.of(alias). */
  public List<Pair> follows() {
    var follower = Users.USERS.as("follower");
    return db.run(
        from(Follows.FOLLOWS)
            .join(Users.USERS)
            .on(Follows.FOLLOWED_ID.eq(Users.ID))
            .join(follower)
            .on(Follows.FOLLOWER_ID.eq(Users.ID.of(follower)))
            .select(row(Pair::new, Users.USERNAME.of(follower), Users.USERNAME)));
  }

  /** A correlated subquery names the outer tables it uses. */
  public List<User> withPosts() {
    return db.run(
        Users.findMany(
            where(
                exists(
                    from(Posts.POSTS)
                        .outer(Users.USERS)
                        .where(AUTHOR_ID.eq(Users.ID))
                        .select(ID)))));
  }

  public List<User> authorsAmong(List<Long> ids) {
    return db.run(
        Users.findMany(where(Users.ID.in(from(Posts.POSTS).where(ID.in(ids)).select(AUTHOR_ID)))));
  }

  public List<Card> union() {
    var cards = from(Posts.POSTS).join(AUTHOR);
    return db.run(
        cards
            .where(VIEWS.gt(100))
            .select(row(Card::new, TITLE, Users.USERNAME))
            .union(
                cards.where(Users.BIO.isNotNull()).select(row(Card::new, TITLE, Users.USERNAME))));
  }

  /** Rendered once, bound many times. */
  public List<Card> cardsOf(long author) {
    return db.run(CARDS_OF.with(author));
  }

  /** Repositories called inside the body join the same transaction; an exception rolls it back. */
  public long publish(NewPost post, List<NewTag> tags) {
    return db.transaction(
        () -> {
          Post created = db.run(Posts.insert(post).returning());
          db.run(Tags.insert(tags).onConflict(Tags.PRIMARY_KEY).doNothing());
          return created.id();
        });
  }

  public Query<Long> touch(long id) {
    return Posts.update(VIEWS.set(VIEWS.plus(1))).where(ID.eq(id));
  }
}
