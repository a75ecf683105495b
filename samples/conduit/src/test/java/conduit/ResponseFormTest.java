package conduit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each response has the members that the API's OpenAPI document requires, and no others. */
final class ResponseFormTest {
  private static final Map<String, String> USER =
      Map.of("email", "S", "token", "S", "username", "S", "bio", "S?", "image", "S?");
  private static final Map<String, String> PROFILE =
      Map.of("username", "S", "bio", "S?", "image", "S?", "following", "B");
  private static final Map<String, String> COMMENT =
      Map.of("id", "I", "createdAt", "T", "updatedAt", "T", "body", "S", "author", "O");
  private static final Map<String, String> LISTED_ARTICLE =
      Map.of(
          "slug",
          "S",
          "title",
          "S",
          "description",
          "S",
          "tagList",
          "L",
          "createdAt",
          "T",
          "updatedAt",
          "T",
          "favorited",
          "B",
          "favoritesCount",
          "I",
          "author",
          "O");

  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  private static Client user;

  @BeforeAll
  static void publish() {
    user = conduit.register("formal");
    user.publish("Formal", "form");
    user.comment("formal", "In form");
    user.post("/profiles/formal/follow");
  }

  @Test
  void ofAUser() {
    for (Answer answer :
        List.of(
            conduit.registration(conduit.freshName()),
            user.get("/user"),
            user.put("/user", Map.of("user", Map.of("bio", "x"))))) {
      assertForm(wrapped(answer, "user"), USER);
    }
  }

  @Test
  void ofAProfile() {
    for (Answer answer :
        List.of(
            user.get("/profiles/formal"),
            user.delete("/profiles/formal/follow"),
            user.post("/profiles/formal/follow"))) {
      assertForm(wrapped(answer, "profile"), PROFILE);
    }
  }

  @Test
  void ofAnArticle() {
    for (Answer answer :
        List.of(
            user.get("/articles/formal"),
            user.put("/articles/formal", Map.of("article", Map.of("body", "x"))),
            user.post("/articles/formal/favorite"),
            user.delete("/articles/formal/favorite"))) {
      JsonNode article = wrapped(answer, "article");
      assertThat(article.get("body").isTextual()).isTrue();
      assertForm(((ObjectNode) article).without("body"), LISTED_ARTICLE);
      assertForm(article.get("author"), PROFILE);
    }
  }

  @Test
  void ofAListOfArticles() {
    for (String path : List.of("/articles", "/articles/feed", "/articles?tag=form")) {
      JsonNode list = user.get(path).json();
      assertForm(list, Map.of("articles", "L", "articlesCount", "I"));
      assertForm(list.at("/articles/0"), LISTED_ARTICLE);
      assertForm(list.at("/articles/0/author"), PROFILE);
    }
  }

  @Test
  void ofComments() {
    JsonNode list = wrapped(user.get("/articles/formal/comments"), "comments");
    assertForm(list.get(0), COMMENT);
    assertForm(list.get(0).get("author"), PROFILE);

    Map<String, Object> comment = Map.of("comment", Map.of("body", "x"));
    assertForm(wrapped(user.post("/articles/formal/comments", comment), "comment"), COMMENT);
  }

  @Test
  void ofTags() {
    assertThat(wrapped(user.get("/tags"), "tags")).allMatch(JsonNode::isTextual);
  }

  private static JsonNode wrapped(Answer answer, String member) {
    assertThat(answer.status()).isBetween(200, 299);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/json");
    assertThat(members(answer.json())).containsExactly(member);
    return answer.json().get(member);
  }

  private static void assertForm(JsonNode object, Map<String, String> form) {
    assertThat(members(object)).isEqualTo(form.keySet());
    form.forEach(
        (member, type) ->
            assertThat(hasType(object.get(member), type)).as(member + " of " + object).isTrue());
  }

  private static Set<String> members(JsonNode object) {
    return object.propertyStream().map(Map.Entry::getKey).collect(toSet());
  }

  private static boolean hasType(JsonNode value, String type) {
    return switch (type) {
      case "S" -> value.isTextual();
      case "S?" -> value.isTextual() || value.isNull();
      case "B" -> value.isBoolean();
      case "I" -> value.isIntegralNumber();
      case "L" -> value.isArray();
      case "O" -> value.isObject();
      default -> value.asText().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    };
  }
}
