package benchmark;

import static benchmark.JooqColumns.*;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** With jOOQ, and its {@code multiset}. */
final class JooqReading implements Reading {
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
