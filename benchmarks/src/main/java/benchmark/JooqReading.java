package benchmark;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** With jOOQ, and its {@code multiset}. */
final class JooqReading implements Reading {
  private static final Table<Record> USERS = table(name("users"));
  private static final Field<Long> USER_ID = field(name("users", "id"), SQLDataType.BIGINT);
  private static final Field<String> EMAIL = field(name("users", "email"), SQLDataType.CLOB);
  private static final Field<String> NAME = field(name("users", "name"), SQLDataType.CLOB);
  private static final Field<String> BIO = field(name("users", "bio"), SQLDataType.CLOB);
  private static final Field<Instant> USER_CREATED_AT =
      field(name("users", "created_at"), SQLDataType.INSTANT);
  private static final Table<Record> POSTS = table(name("posts"));
  private static final Field<Long> POST_ID = field(name("posts", "id"), SQLDataType.BIGINT);
  private static final Field<Long> AUTHOR_ID =
      field(name("posts", "author_id"), SQLDataType.BIGINT);
  private static final Field<String> TITLE = field(name("posts", "title"), SQLDataType.CLOB);
  private static final Field<Integer> VIEWS = field(name("posts", "views"), SQLDataType.INTEGER);
  private static final Field<Instant> POST_CREATED_AT =
      field(name("posts", "created_at"), SQLDataType.INSTANT);
  private static final Table<Record> COMMENTS = table(name("comments"));
  private static final Field<Long> COMMENT_ID = field(name("comments", "id"), SQLDataType.BIGINT);
  private static final Field<Long> COMMENT_POST_ID =
      field(name("comments", "post_id"), SQLDataType.BIGINT);
  private static final Field<String> BODY = field(name("comments", "body"), SQLDataType.CLOB);
  private static final Field<Instant> COMMENT_CREATED_AT =
      field(name("comments", "created_at"), SQLDataType.INSTANT);

  private final DSLContext jooq;

  JooqReading(DataSource pool) {
    this.jooq = DSL.using(pool, SQLDialect.POSTGRES);
  }

  @Override
  public List<UserWithPosts> posts(long first, int users) {
    return jooq.select(
            USER_ID,
            EMAIL,
            NAME,
            BIO,
            USER_CREATED_AT,
            multiset(
                    select(POST_ID, AUTHOR_ID, TITLE, VIEWS, POST_CREATED_AT)
                        .from(POSTS)
                        .where(AUTHOR_ID.eq(USER_ID))
                        .orderBy(POST_ID))
                .convertFrom(rows -> rows.map(mapping(Post::new))))
        .from(USERS)
        .where(USER_ID.between(first, first + users - 1))
        .orderBy(USER_ID)
        .fetch(
            mapping(
                (id, email, name, bio, createdAt, posts) ->
                    new UserWithPosts(new User(id, email, name, bio, createdAt), posts)));
  }

  @Override
  public List<UserFeed> feeds(long first, int users) {
    return jooq.select(
            USER_ID,
            EMAIL,
            NAME,
            BIO,
            USER_CREATED_AT,
            multiset(
                    select(
                            POST_ID,
                            AUTHOR_ID,
                            TITLE,
                            VIEWS,
                            POST_CREATED_AT,
                            multiset(
                                    select(COMMENT_ID, COMMENT_POST_ID, BODY, COMMENT_CREATED_AT)
                                        .from(COMMENTS)
                                        .where(COMMENT_POST_ID.eq(POST_ID))
                                        .orderBy(COMMENT_ID))
                                .convertFrom(rows -> rows.map(mapping(Comment::new))))
                        .from(POSTS)
                        .where(AUTHOR_ID.eq(USER_ID))
                        .orderBy(POST_ID))
                .convertFrom(
                    rows ->
                        rows.map(
                            mapping(
                                (id, author, title, views, createdAt, comments) ->
                                    new PostWithComments(
                                        new Post(id, author, title, views, createdAt), comments)))))
        .from(USERS)
        .where(USER_ID.between(first, first + users - 1))
        .orderBy(USER_ID)
        .fetch(
            mapping(
                (id, email, name, bio, createdAt, posts) ->
                    new UserFeed(new User(id, email, name, bio, createdAt), posts)));
  }
}
