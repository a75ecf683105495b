package dev.virga.docs;

import static blog.Posts.*;
import static dev.virga.docs.PostTopics.POST_TOPICS;
import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.stringAgg;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Trees.*;
import static org.assertj.core.api.Assertions.assertThat;

import blog.Comment;
import blog.Comments;
import blog.Post;
import blog.Posts;
import blog.Users;
import dev.virga.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/relations.md} that are not among those of other pages. */
final class RelationsTest {
  @RegisterExtension static final Docs docs = new Docs();

  private final Database db = docs.database();

  @BeforeAll
  static void createTheTables() throws SQLException {
    docs.execute(
        """
        create table "topics" (
          "id" bigint generated always as identity primary key,
          "name" text not null,
          "parent_id" bigint references "topics");
        create table "post_topics" (
          "post_id" bigint references "posts",
          "topic_id" bigint references "topics",
          "weight" integer not null,
          primary key ("post_id", "topic_id"));
        insert into "topics" ("name", "parent_id") values
          ('nature', null), ('weather', 1), ('snow', 2), ('plants', 1);
        create view "user_stats" as
          select "author_id" as "user_id", count(*) as "written", sum("views") as "reads"
          from "posts" group by "author_id";
        """);
  }

  @Test
  void theFirstOfMany() {
    // region relation-first
    record WithLatest(Post post, Optional<Comment> latest) {}

    List<WithLatest> posts =
        db.run(
            Posts.findMany(orderBy(ID.asc()))
                .with(COMMENTS.orderBy(Comments.ID.desc()).first(), WithLatest::new));
    // endregion
    docs.shows("relation-first.sql");
    assertThat(posts)
        .extracting(WithLatest::latest)
        .extracting(latest -> latest.map(Comment::body).orElse("none"))
        .containsExactly("Hm", "none", "Brr!");
  }

  @Test
  void valuesOfMany() {
    // region relation-values
    record Ranking(String username, long posts, long views, Optional<String> titles) {}

    List<Ranking> authors =
        db.run(
            Users.findMany(orderBy(Users.POSTS.max(CREATED_AT).desc().nullsLast(), Users.ID.asc()))
                .select(
                    row(
                        Ranking::new,
                        Users.USERNAME,
                        Users.POSTS.count(),
                        coalesce(Users.POSTS.where(VIEWS.gt(20)).sum(VIEWS), 0L),
                        Users.POSTS.aggregate(stringAgg(TITLE, ", ").orderBy(ID.asc())))));
    // endregion
    docs.shows("relation-values.sql");
    assertThat(authors)
        .containsExactlyInAnyOrder(
            new Ranking("ann", 2, 150, Optional.of("Rain in May, No rain")),
            new Ranking("ben", 1, 0, Optional.of("Snow")));
  }

  @Test
  void conditionsThroughSeveral() {
    // region relation-several
    List<String> heard =
        db.run(
            Users.findMany(
                    where(
                        Users.POSTS.any(COMMENTS.any(Comments.AUTHOR.has(Users.BIO.isNull()))),
                        Users.POSTS.every(VIEWS.ge(10))))
                .select(Users.USERNAME));
    // endregion
    docs.shows("relation-several.sql");
    assertThat(heard).containsExactly("ann");
  }

  @Test
  void pathsOfSeveralSteps() {
    // region relation-path
    record Remark(String body, Optional<String> by, String about, String to) {}

    List<Remark> remarks =
        db.run(
            Comments.findMany(
                    where(Comments.POST.get(AUTHOR.get(Users.USERNAME)).eq("ann")),
                    orderBy(Comments.POST.get(TITLE).asc(), Comments.ID.asc()))
                .select(
                    row(
                        Remark::new,
                        Comments.BODY,
                        Comments.AUTHOR.get(Users.USERNAME),
                        Comments.POST.get(TITLE),
                        Comments.POST.get(AUTHOR.get(Users.USERNAME)))));
    // endregion
    docs.shows("relation-path.sql");
    assertThat(remarks)
        .containsExactly(
            new Remark("Nice!", Optional.of("ben"), "Rain in May", "ann"),
            new Remark("Hm", Optional.empty(), "Rain in May", "ann"));
  }

  @Test
  void theTableBetween() throws SQLException {
    docs.execute("insert into \"post_topics\" values (1, 2, 5), (2, 2, 9), (3, 2, 1)");
    // region relation-through
    record Weighed(String title, int weight) {}

    List<List<Weighed>> posts =
        db.run(
            Topics.findMany(where(Topics.NAME.eq("weather")))
                .select(
                    Topics.POSTS
                        .through(POST_TOPICS)
                        .orderBy(PostTopics.WEIGHT.desc())
                        .limit(2)
                        .select(row(Weighed::new, TITLE, PostTopics.WEIGHT))));
    // endregion
    docs.shows("relation-through.sql");
    assertThat(posts)
        .containsExactly(List.of(new Weighed("No rain", 9), new Weighed("Rain in May", 5)));
  }

  @Test
  void trees() {
    // region tree
    record Branch(Topic topic, List<Branch> children) {}

    Optional<Branch> nature =
        db.run(
            Topics.findById(1)
                .select(tree(Topics.CHILDREN.orderBy(Topics.NAME.asc()), Branch::new).depth(5)));
    // endregion
    docs.shows("tree.sql");
    assertThat(nature)
        .hasValueSatisfying(
            root ->
                assertThat(root.children())
                    .extracting(child -> child.topic().name())
                    .containsExactly("plants", "weather"));
  }

  @Test
  void relationsOfARow() {
    // region relation-of-row
    record Busy(String username, long written, List<String> latest) {}

    var activities =
        Activities.as(
            from(POSTS).groupBy(AUTHOR_ID).select(row(Activity::new, AUTHOR_ID, count())));
    List<Busy> busy =
        db.run(
            from(activities)
                .where(Activities.WRITTEN.gt(1L))
                .select(
                    row(
                        Busy::new,
                        Activities.AUTHOR.get(Users.USERNAME),
                        Activities.WRITTEN,
                        Activities.POSTS.orderBy(ID.desc()).limit(1).select(TITLE))));
    // endregion
    docs.shows("relation-of-row.sql");
    assertThat(busy).singleElement().satisfies(one -> assertThat(one.latest()).hasSize(1));
  }

  @Test
  void relationsOfAView() {
    // region relation-of-view
    record Writer(String username, long reads, List<String> best) {}

    List<Writer> writers =
        db.run(
            UserStats.findMany(where(UserStats.WRITTEN.gt(1L)), orderBy(UserStats.READS.desc()))
                .select(
                    row(
                        Writer::new,
                        UserStats.USER.get(Users.USERNAME),
                        UserStats.READS,
                        UserStats.POSTS.orderBy(VIEWS.desc()).limit(1).select(TITLE))));
    // endregion
    docs.shows("relation-of-view.sql");
    assertThat(writers).singleElement().satisfies(one -> assertThat(one.best()).hasSize(1));
  }

  @Test
  void listsOfATree() {
    // region tree-lists
    record Place(String name, List<String> above, List<Long> below) {}

    List<Place> places =
        db.run(
            Topics.findMany(orderBy(Topics.ID.asc()))
                .select(
                    row(
                        Place::new,
                        Topics.NAME,
                        ancestors(Topics.PARENT.select(Topics.NAME)),
                        descendants(Topics.CHILDREN.orderBy(Topics.ID.asc()).select(Topics.ID)))));
    // endregion
    assertThat(places)
        .containsExactly(
            new Place("nature", List.of(), List.of(2L, 3L, 4L)),
            new Place("weather", List.of("nature"), List.of(3L)),
            new Place("snow", List.of("weather", "nature"), List.of()),
            new Place("plants", List.of("nature"), List.of()));
  }
}
