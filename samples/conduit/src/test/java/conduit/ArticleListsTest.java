package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleListsTest {
  private static final String EVERYTHING = "' or 1=1 --";

  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  private static Client ann;
  private static Client bob;

  @BeforeAll
  static void publish() {
    ann = conduit.register("ann");
    bob = conduit.register("bob");
    ann.publish("First", "java", "sql");
    bob.publish("Second", "java");
    ann.publish("Third", "sql", "café");
    bob.post("/articles/first/favorite");
    bob.post("/articles/second/favorite");
    ann.post("/articles/second/favorite");
    bob.post("/profiles/ann/follow");
  }

  @Test
  void listsTheNewestFirst() {
    Answer answer = list(conduit.anybody(), "");

    assertThat(slugs(answer)).containsExactly("third", "second", "first");
    assertThat(answer.at("/articlesCount").asInt()).isEqualTo(3);
  }

  @Test
  void leavesOutTheBodies() {
    Answer answer = list(conduit.anybody(), "");

    assertThat(answer.at("/articles/0").has("body")).isFalse();
    assertThat(answer.at("/articles/0/description").asText()).isEqualTo("About it");
  }

  @Test
  void showsTagsAuthorsAndLikes() {
    Answer answer = list(bob, "?author=ann");

    assertThat(answer.texts("/articles/0/tagList")).containsExactly("sql", "café");
    assertThat(answer.at("/articles/0/favorited").asBoolean()).isFalse();
    assertThat(answer.at("/articles/1/favorited").asBoolean()).isTrue();
    assertThat(answer.at("/articles/1/favoritesCount").asInt()).isEqualTo(1);
    assertThat(answer.at("/articles/1/author/username").asText()).isEqualTo("ann");
    assertThat(answer.at("/articles/1/author/following").asBoolean()).isTrue();
    assertThat(list(ann, "").at("/articles/0/author/following").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "?tag=java, second first",
    "?tag=caf%C3%A9, third",
    "?tag=jav, ''",
    "?author=ann, third first",
    "?author=ANN, ''",
    "?favorited=bob, second first",
    "?favorited=ann, second",
    "?tag=sql&author=ann&favorited=bob, first",
    "?tag=java&author=bob&favorited=ann, second",
    "?tag=sql&author=bob, ''",
    "?tag=unknown, ''",
    "?author=unknown, ''",
    "?favorited=unknown, ''",
    "?tag=&author=&favorited=, third second first",
    "?tag=%25, ''",
  })
  void listsThoseThatPassAllFilters(String query, String expected) {
    Answer answer = list(conduit.anybody(), query);

    assertThat(String.join(" ", slugs(answer))).isEqualTo(expected);
    assertThat(answer.at("/articlesCount").asInt()).isEqualTo(slugs(answer).size());
    assertThat(list(bob, query).texts("/articles", "/slug")).isEqualTo(slugs(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "?limit=1, third",
    "?limit=1&offset=1, second",
    "?limit=2&offset=1, second first",
    "?offset=2, first",
    "?offset=3, ''",
    "?limit=1000&offset=0, third second first",
  })
  void listsAPortionAndCountsAll(String query, String expected) {
    Answer answer = list(conduit.anybody(), query);

    assertThat(String.join(" ", slugs(answer))).isEqualTo(expected);
    assertThat(answer.at("/articlesCount").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit, must be from 1 to 1000",
    "limit=-1, limit, must be from 1 to 1000",
    "limit=1001, limit, must be from 1 to 1000",
    "limit=many, limit, is not a number",
    "limit=99999999999, limit, is not a number",
    "offset=-1, offset, must be from 0 to 2147483647",
    "offset=1;drop, offset, is not a number",
  })
  void refusesPortionsThatAreNone(String query, String parameter, String message) {
    String encoded = query.replace(";", "%3B");
    for (String path : List.of("/articles", "/articles/feed")) {
      bob.get(path + "?" + encoded).isRefused(422, parameter, message);
    }
  }

  @Test
  void feedsFromThoseWhomTheReaderFollows() {
    Answer feed = bob.get("/articles/feed").hasStatus(200);

    assertThat(slugs(feed)).containsExactly("third", "first");
    assertThat(feed.at("/articlesCount").asInt()).isEqualTo(2);
    assertThat(feed.at("/articles/0/author/following").asBoolean()).isTrue();
    assertThat(feed.at("/articles/0").has("body")).isFalse();
    assertThat(feed.at("/articles/1/favorited").asBoolean()).isTrue();
  }

  @Test
  void feedsAPortion() {
    Answer feed = bob.get("/articles/feed?limit=1&offset=1").hasStatus(200);

    assertThat(slugs(feed)).containsExactly("first");
    assertThat(feed.at("/articlesCount").asInt()).isEqualTo(2);
  }

  @Test
  void feedsNothingToWhoFollowsNobody() {
    Answer feed = ann.get("/articles/feed").hasStatus(200);

    assertThat(feed.text()).isEqualTo("{\"articles\":[],\"articlesCount\":0}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tag", "author", "favorited"})
  void takesFiltersForTextNotForSql(String parameter) {
    for (String attempt :
        List.of(EVERYTHING, "'; drop table users; --", "java' || '", "\\", "$1")) {
      Answer answer = list(conduit.anybody(), "?" + parameter + "=" + Encoded.query(attempt));

      assertThat(answer.text()).isEqualTo("{\"articles\":[],\"articlesCount\":0}");
    }
    conduit
        .anybody()
        .get("/articles?" + parameter + "=%00")
        .isRefused(422, parameter, "is invalid");
  }

  @Test
  void takesPathsForTextNotForSql() {
    String attempt = Encoded.path(EVERYTHING);

    ann.get("/articles/" + attempt).isRefused(404, "article", "not found");
    ann.delete("/articles/" + attempt).isRefused(404, "article", "not found");
    ann.get("/profiles/" + attempt).isRefused(404, "profile", "not found");
    ann.post("/profiles/" + attempt + "/follow").isRefused(404, "profile", "not found");
  }

  @Test
  void listsTwentyUnlessAsked() {
    Client author = conduit.register("prolific");
    for (int i = 0; i < 21; i++) {
      author.publish("Number " + i);
    }

    Answer answer = list(conduit.anybody(), "?author=prolific");

    assertThat(slugs(answer)).hasSize(20).startsWith("number-20").endsWith("number-1");
    assertThat(answer.at("/articlesCount").asInt()).isEqualTo(21);
    conduit.sql("delete from users where username = 'prolific'");
  }

  private static Answer list(Client client, String query) {
    return client.get("/articles" + query).hasStatus(200);
  }

  private static List<String> slugs(Answer answer) {
    return answer.texts("/articles", "/slug");
  }
}
