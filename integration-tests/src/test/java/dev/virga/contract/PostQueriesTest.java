package dev.virga.contract;

import static dev.virga.contract.Blog.ANN;
import static dev.virga.contract.Blog.BEN;
import static dev.virga.contract.Blog.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.Comment;
import blog.NewPost;
import blog.NewTag;
import blog.Post;
import blog.PostQueries;
import blog.PostQueries.Author;
import blog.PostQueries.Card;
import blog.PostQueries.CommentView;
import blog.PostQueries.Line;
import blog.PostQueries.Page;
import blog.PostQueries.Pair;
import blog.PostQueries.PostView;
import blog.PostQueries.PostWithComments;
import blog.PostQueries.Stat;
import blog.PostQueries.UserFeed;
import blog.Posts;
import blog.Tags;
import dev.virga.CheckViolation;
import dev.virga.Query;
import dev.virga.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostQueriesTest {
  @RegisterExtension static final TestDatabase database = Blog.tables();

  private Blog blog;
  private PostQueries posts;

  @BeforeEach
  void openTheBlog() throws SQLException {
    blog = Blog.in(database);
    posts = new PostQueries(blog.database());
  }

  @Test
  void joinsTables() {
    assertThat(posts.cards("weather"))
        .containsExactly(new Card("Rain", "ann"), new Card("Snow", "ben"));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "posts"."title", "users"."username" from "posts" \
            join "users" on "posts"."author_id" = "users"."id" \
            join "post_tags" on "post_tags"."post_id" = "posts"."id" \
            where "post_tags"."tag_name" = ? and "posts"."views" > ? \
            order by "users"."username", "posts"."id" desc limit ?""");
  }

  @Test
  void keepsRowsWithoutAPartnerInALeftJoin() {
    assertThat(posts.lines())
        .containsExactly(
            new Line("Clouds", Optional.empty()),
            new Line("Rain", Optional.of("Nice!")),
            new Line("Snow", Optional.of("Brr!")),
            new Line("Sun", Optional.empty()),
            new Line("Fog", Optional.empty()));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "posts"."title", "comments"."body" from "posts" \
            left join "comments" on "comments"."post_id" = "posts"."id" \
            where "comments"."id" is null or "comments"."body" like ? \
            order by "posts"."id", "comments"."id\"""");
  }

  @Test
  void nestsRelationsEachWithItsFilterOrderAndLimit() {
    assertThat(posts.feed(1))
        .contains(
            new UserFeed(
                ANN,
                List.of(
                    new PostWithComments(
                        new Post(5, 1, "Wind", "Loud", 130, day(5), day(5)),
                        List.of(new Comment(4, 5, 2L, "Wow", day(1)))),
                    new PostWithComments(
                        new Post(4, 1, "Sun", "Warm", 20, day(4), day(4)), List.of()),
                    new PostWithComments(
                        new Post(2, 1, "Rain", "Wet", 120, day(2), day(2)),
                        List.of(
                            new Comment(1, 2, 2L, "Nice!", day(1)),
                            new Comment(2, 2, null, "Hm", day(1)))))));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "users"."id", "users"."email", "users"."username", "users"."bio", \
            "users"."created_at", \
            (select record_send(row(array_agg("id"), array_agg("author_id"), \
            array_agg("title"), array_agg("body"), array_agg("views"), array_agg("created_at"), \
            array_agg("updated_at"), array_agg("comments"))) from \
            (select "posts"."id", "posts"."author_id", "posts"."title", \
            "posts"."body", "posts"."views", "posts"."created_at", "posts"."updated_at", \
            (select record_send(row(array_agg("id"), array_agg("post_id"), \
            array_agg("author_id"), array_agg("body"), array_agg("created_at"))) from \
            (select "comments"."id", "comments"."post_id", \
            "comments"."author_id", "comments"."body", "comments"."created_at" \
            from "comments" where "comments"."post_id" = "posts"."id" \
            order by "comments"."id") as "rows") as "comments" \
            from "posts" where "posts"."author_id" = "users"."id" and "posts"."views" > ? \
            order by "posts"."created_at" desc limit ?) as "rows") \
            from "users" where "users"."id" = ? limit 1""");

    assertThat(posts.feed(3)).map(UserFeed::posts).contains(List.of());
    assertThat(posts.feed(4)).isEmpty();
  }

  @Test
  void nestsARelationThatMayLeadNowhere() {
    assertThat(posts.views())
        .hasSize(6)
        .contains(
            new PostView(
                new Post(2, 1, "Rain", "Wet", 120, day(2), day(2)),
                ANN,
                List.of(
                    new CommentView("Nice!", Optional.of("ben")),
                    new CommentView("Hm", Optional.empty()))),
            new PostView(
                new Post(3, 2, "Snow", "Cold", 50, day(3), day(3)),
                BEN,
                List.of(new CommentView("Brr!", Optional.of("ann")))),
            new PostView(new Post(6, 1, "Fog", "Grey", 0, day(6), day(6)), ANN, List.of()));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "posts"."id", "posts"."author_id", "posts"."title", "posts"."body", \
            "posts"."views", "posts"."created_at", "posts"."updated_at", \
            "users"."id", "users"."email", "users"."username", "users"."bio", \
            "users"."created_at", \
            (select record_send(row(array_agg("comments"."body"), \
            array_agg("author"."username"))) from "comments" \
            left join "users" as "author" on "author"."id" = "comments"."author_id" \
            where "comments"."post_id" = "posts"."id") \
            from "posts" join "users" on "users"."id" = "posts"."author_id" \
            order by "posts"."id\"""");
  }

  @Test
  void readsAPageAndItsTotalInOneRoundTrip() {
    Author ann = new Author("ann", "Rain");

    assertThat(posts.page(Optional.of("weather"), Optional.of("ann"), 2, 2, 0))
        .containsExactly(
            new Page("Rain", ann, List.of("water", "weather"), 2, true),
            new Page("Clouds", ann, List.of("weather"), 0, true));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "posts"."title", "users"."username", "users"."bio", \
            (select record_send(row(array_agg("post_tags"."tag_name" \
            order by "post_tags"."tag_name"))) from "post_tags" \
            where "post_tags"."post_id" = "posts"."id"), \
            (select count(*) from "comments" where "comments"."post_id" = "posts"."id"), \
            exists (select 1 from "follows" where "follows"."followed_id" = "users"."id" \
            and "follows"."follower_id" = ?) \
            from "posts" join "users" on "users"."id" = "posts"."author_id" \
            where exists (select 1 from "post_tags" \
            where "post_tags"."post_id" = "posts"."id" and "post_tags"."tag_name" = ?) \
            and exists (select 1 from "users" as "author" \
            where "author"."id" = "posts"."author_id" and "author"."username" = ?) \
            order by "posts"."created_at" desc limit ? offset ?; \
            select count(*) from "posts" \
            where exists (select 1 from "post_tags" \
            where "post_tags"."post_id" = "posts"."id" and "post_tags"."tag_name" = ?) \
            and exists (select 1 from "users" \
            where "users"."id" = "posts"."author_id" and "users"."username" = ?)""");
  }

  @Test
  void readsAPageWithoutFilters() {
    assertThat(posts.page(Optional.empty(), Optional.empty(), 1, 1, 3))
        .containsExactly(
            new Page("Snow", new Author("ben", null), List.of("water", "weather"), 1, true));
    assertThat(blog.sent())
        .hasSize(1)
        .allSatisfy(
            sql ->
                assertThat(sql)
                    .endsWith(
                        """
                        from "posts" join "users" on "users"."id" = "posts"."author_id" \
                        order by "posts"."created_at" desc limit ? offset ?; \
                        select count(*) from "posts\""""));
  }

  @Test
  void groupsRows() {
    assertThat(posts.prolific()).containsExactly(new Stat("ann", 5));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "users"."username", count(*) from "posts" \
            join "users" on "users"."id" = "posts"."author_id" \
            group by "users"."username" having count(*) > ? order by count(*) desc""");
  }

  @Test
  void joinsADerivedTable() {
    assertThat(posts.derived())
        .containsExactlyInAnyOrder(new Stat("ann", 5), new Stat("ben", 1), new Stat("cleo", 0));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "users"."username", coalesce("author_stats"."posts", ?) from "users" \
            left join (select "posts"."author_id", count(*), coalesce(count("posts"."views"), ?) \
            from "posts" group by "posts"."author_id") \
            as "author_stats" ("author_id", "posts", "views") \
            on "author_stats"."author_id" = "users"."id\"""");
  }

  @Test
  void joinsATableTwice() {
    assertThat(posts.follows())
        .containsExactlyInAnyOrder(new Pair("ann", "ben"), new Pair("ben", "ann"));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "follower"."username", "users"."username" from "follows" \
            join "users" on "follows"."followed_id" = "users"."id" \
            join "users" as "follower" on "follows"."follower_id" = "follower"."id\"""");
  }

  @Test
  void correlatesASubquery() {
    assertThat(posts.withPosts()).containsExactlyInAnyOrder(ANN, BEN);
    assertThat(blog.sent())
        .containsExactly(
            """
            select "users"."id", "users"."email", "users"."username", "users"."bio", \
            "users"."created_at" from "users" \
            where exists (select "posts"."id" from "posts" \
            where "posts"."author_id" = "users"."id")""");
  }

  @Test
  void findsWhatASubqueryReturns() {
    assertThat(posts.authorsAmong(List.of(3L, 4L))).containsExactlyInAnyOrder(ANN, BEN);
    assertThat(posts.authorsAmong(List.of())).isEmpty();
    assertThat(blog.sent())
        .hasSize(2)
        .containsOnly(
            """
            select "users"."id", "users"."email", "users"."username", "users"."bio", \
            "users"."created_at" from "users" \
            where "users"."id" in (select "posts"."author_id" from "posts" \
            where "posts"."id" = any(?))""");
  }

  @Test
  void unitesTwoQueries() {
    assertThat(posts.union())
        .containsExactlyInAnyOrder(
            new Card("Clouds", "ann"),
            new Card("Rain", "ann"),
            new Card("Sun", "ann"),
            new Card("Wind", "ann"),
            new Card("Fog", "ann"));
    assertThat(blog.sent())
        .containsExactly(
            """
            select "posts"."title", "users"."username" from "posts" \
            join "users" on "users"."id" = "posts"."author_id" where "posts"."views" > ? \
            union \
            select "posts"."title", "users"."username" from "posts" \
            join "users" on "users"."id" = "posts"."author_id" \
            where "users"."bio" is not null""");
  }

  @Test
  void runsAPreparedQueryWithDifferentValues() {
    assertThat(posts.cardsOf(2)).containsExactly(new Card("Snow", "ben"));
    assertThat(posts.cardsOf(1)).hasSize(5).contains(new Card("Fog", "ann"));
    assertThat(blog.sent())
        .hasSize(2)
        .containsOnly(
            """
            select "posts"."title", "users"."username" from "posts" \
            join "users" on "users"."id" = "posts"."author_id" \
            where "posts"."author_id" = ?""");
  }

  @Test
  void publishesAPostAndItsTagsInOneTransaction() {
    long id =
        posts.publish(
            NewPost.authorId(3).title("Hail").body("Hard"),
            List.of(NewTag.name("weather"), NewTag.name("ice")));

    assertThat(id).isEqualTo(7);
    assertThat(blog.sent())
        .containsExactly(
            """
            insert into "posts" ("author_id", "title", "body") values (?, ?, ?) \
            returning "id", "author_id", "title", "body", "views", "created_at", "updated_at\"""",
            """
            insert into "tags" ("name") select * from unnest(?::text[]) \
            on conflict ("name") do nothing""",
            "commit");
    assertThat(blog.database().run(Tags.count())).isEqualTo(3);
  }

  @Test
  void undoesWhatWasPublishedInATransactionThatFails() {
    assertThatThrownBy(
            () ->
                blog.database()
                    .transaction(
                        () -> {
                          posts.publish(
                              NewPost.authorId(3).title("Hail").body("Hard"),
                              List.of(NewTag.name("ice")));
                          throw new IllegalStateException("too cold");
                        }))
        .hasMessage("too cold");

    assertThat(blog.sent())
        .hasSize(5)
        .startsWith("savepoint")
        .endsWith("release savepoint", "rollback");
    assertThat(blog.database().run(Posts.count())).isEqualTo(6);
    assertThat(blog.database().run(Tags.count())).isEqualTo(2);
  }

  @Test
  void publishesNothingThatACheckRefuses() {
    assertThatThrownBy(() -> posts.publish(NewPost.authorId(3).title("").body("Hard"), List.of()))
        .isInstanceOfSatisfying(
            CheckViolation.class,
            violation -> assertThat(violation.constraint()).contains("posts_title_present"));
    assertThat(blog.sent()).hasSize(2).endsWith("rollback");
  }

  @Test
  void changesNothingBeforeAQueryRuns() {
    Query<Long> touch = posts.touch(2);

    assertThat(touch.sql())
        .isEqualTo(
            "update \"posts\" set \"views\" = \"views\" + ?, \"updated_at\" = now() where \"id\" = ?");
    assertThat(touch.parameters()).containsExactly(1, 2L);
    assertThat(blog.sent()).isEmpty();

    assertThat(blog.database().run(touch)).isEqualTo(1);
    assertThat(blog.sent()).containsExactly(touch.sql());
    assertThat(blog.database().run(Posts.findById(2)))
        .hasValueSatisfying(
            rain -> {
              assertThat(rain.views()).isEqualTo(121);
              assertThat(rain.updatedAt()).isAfter(day(2));
            });
  }
}
