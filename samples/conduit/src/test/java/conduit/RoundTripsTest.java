package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundTripsTest {
  /** Fifty of everything that an article, a user or a tag can have. */
  private static final String FIFTY =
      """
      insert into users (username, email, password_hash)
        select 'many' || n, 'many' || n || '@example.org', '' from generate_series(1, 50) n;
      insert into follows (follower_id, followed_id)
        select one.id, other.id from users one, users other
        where one.username = 'viewer' and other.username <> 'viewer' on conflict do nothing;
      insert into follows (follower_id, followed_id)
        select other.id, one.id from users one, users other
        where one.username = 'author' and other.username <> 'author' on conflict do nothing;
      insert into articles (author_id, slug, title, description, body)
        select id, 'many-' || n, 'Many', 'x', 'x' from users, generate_series(1, 50) n
        where username = 'author';
      insert into article_tags (article_id, name, position)
        select id, 'tag' || n, n from articles, generate_series(1, 50) n on conflict do nothing;
      insert into favorites (article_id, user_id)
        select articles.id, users.id from articles, users on conflict do nothing;
      insert into comments (article_id, author_id, body)
        select articles.id, users.id, 'x' from articles, users;
      """;

  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @Test
  void doNotGrowWithTheRows() {
    Client author = conduit.register("author");
    Client viewer = conduit.register("viewer");
    author.publish("One", "tag1");
    author.comment("one", "x");
    viewer.post("/articles/one/favorite");
    viewer.post("/profiles/author/follow");

    Map<String, List<String>> withOne = roundTripsOfAll(author, viewer);
    conduit.sql(FIFTY);
    Map<String, List<String>> withFifty = roundTripsOfAll(author, viewer);

    // The same texts, so the same number of statements too, where a round trip has several.
    assertThat(withFifty).isEqualTo(withOne);
    assertThat(withOne).allSatisfy((request, sent) -> assertThat(sent).hasSizeBetween(1, 5));
    assertThat(viewer.get("/articles?limit=50&tag=tag1").at("/articles")).hasSize(50);
    assertThat(viewer.get("/articles/one").at("/article/favoritesCount").asInt()).isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles",
        "/articles?tag=tag1",
        "/articles?author=author",
        "/articles?favorited=viewer",
        "/articles?tag=tag1&author=author&favorited=viewer&limit=5&offset=1",
        "/articles/feed",
        "/articles/feed?limit=5&offset=1",
      })
  void areOneForEachListOfArticles(String path) {
    Client reader = conduit.registerSomebody();

    List<String> sent = conduit.roundTripsOf(() -> reader.get(path).hasStatus(200));

    assertThat(sent).hasSize(1);
  }

  @Test
  void areOneForEachListThatAnybodyReads() {
    for (String path : List.of("/articles", "/articles?tag=x&author=x&favorited=x", "/tags")) {
      assertThat(conduit.roundTripsOf(() -> conduit.anybody().get(path).hasStatus(200))).hasSize(1);
    }
  }

  private static Map<String, List<String>> roundTripsOfAll(Client author, Client viewer) {
    Map<String, List<String>> roundTrips = new LinkedHashMap<>();
    String name = conduit.freshName();
    write(roundTrips, "register", () -> conduit.registration(name));
    Map<String, Object> credentials =
        Map.of("email", name + "@example.org", "password", RunningConduit.PASSWORD);
    write(
        roundTrips,
        "log in",
        () -> conduit.anybody().post("/users/login", Map.of("user", credentials)));
    write(roundTrips, "current user", () -> viewer.get("/user"));
    write(roundTrips, "update user", () -> viewer.put("/user", Map.of("user", Map.of("bio", "x"))));
    write(roundTrips, "profile", () -> viewer.get("/profiles/author"));
    write(roundTrips, "follow", () -> viewer.post("/profiles/author/follow"));
    write(roundTrips, "unfollow", () -> viewer.delete("/profiles/author/follow"));
    write(roundTrips, "follow again", () -> viewer.post("/profiles/author/follow"));
    write(roundTrips, "list", () -> viewer.get("/articles?limit=100"));
    write(roundTrips, "filtered list", () -> viewer.get("/articles?tag=tag1&author=author"));
    write(roundTrips, "feed", () -> viewer.get("/articles/feed?limit=100"));
    write(roundTrips, "article", () -> viewer.get("/articles/one"));
    Map<String, Object> article =
        Map.of("title", name, "description", "x", "body", "x", "tagList", List.of("a", "b", "c"));
    write(roundTrips, "publish", () -> author.post("/articles", Map.of("article", article)));
    Map<String, Object> changes = Map.of("body", "y", "tagList", List.of("c", "d"));
    write(
        roundTrips,
        "change article",
        () -> author.put("/articles/" + name, Map.of("article", changes)));
    write(roundTrips, "favorite", () -> viewer.post("/articles/one/favorite"));
    write(roundTrips, "unfavorite", () -> viewer.delete("/articles/one/favorite"));
    write(roundTrips, "favorite again", () -> viewer.post("/articles/one/favorite"));
    write(roundTrips, "comments", () -> viewer.get("/articles/one/comments"));
    Map<String, Object> comment = Map.of("comment", Map.of("body", "x"));
    write(roundTrips, "comment", () -> viewer.post("/articles/one/comments", comment));
    long id = viewer.comment("one", "x");
    write(roundTrips, "delete comment", () -> viewer.delete("/articles/one/comments/" + id));
    write(roundTrips, "delete article", () -> author.delete("/articles/" + name));
    write(roundTrips, "tags", () -> viewer.get("/tags"));
    return roundTrips;
  }

  private static void write(
      Map<String, List<String>> roundTrips, String name, Supplier<Answer> request) {
    List<String> sent =
        conduit.roundTripsOf(() -> assertThat(request.get().status()).as(name).isLessThan(300));
    roundTrips.put(name, sent);
  }
}
