package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MalformedRequestsTest {
  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @ParameterizedTest
  @ValueSource(strings = {"{", "not JSON", "{\"user\": {}} {}", "{\"user\": {'a': 1}}", "\u0000"})
  void refusesWhatIsNotJson(String body) {
    conduit.anybody().send("POST", "/users", body).isRefused(422, "body", "is not valid JSON");
  }

  @Test
  void refusesJsonOfTooManyLevels() {
    conduit
        .anybody()
        .send("POST", "/users", "[".repeat(100_000))
        .isRefused(422, "body", "is not valid JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "1", "null", "{\"user\": null}", "{\"other\": {}}"})
  void asksForTheObjectThatTheBodyWraps(String body) {
    conduit.anybody().send("POST", "/users", body).isRefused(422, "user", "can't be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "[]", "\"text\"", "true"})
  void refusesWhatIsNoObject(String value) {
    conduit
        .anybody()
        .send("POST", "/users", "{\"user\": %s}".formatted(value))
        .isRefused(422, "user", "is invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "[]", "{}", "true", "\"with \\u0000 inside\""})
  void refusesWhatIsNoText(String value) {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Typed");

    author
        .send("PUT", "/articles/" + slug, "{\"article\": {\"title\": %s}}".formatted(value))
        .isRefused(422, "title", "is invalid");
    author
        .send("PUT", "/articles/" + slug, "{\"article\": {\"tagList\": [%s]}}".formatted(value))
        .isRefused(422, "tagList", "is invalid");
  }

  @Test
  void refusesTagsThatAreNoList() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Tagged");

    author
        .put("/articles/" + slug, Map.of("article", Map.of("tagList", "java")))
        .isRefused(422, "tagList", "is invalid");
  }

  @Test
  void refusesNamesThatAreTooLong() {
    String name = "n".repeat(101);
    Client author = conduit.registerSomebody();
    Map<String, Object> article =
        Map.of("title", "x", "description", "x", "body", "x", "tagList", List.of(name));

    conduit
        .register(name, "long@example.org")
        .isRefused(422, "username", "is too long (maximum is 100 characters)");
    author
        .post("/articles", Map.of("article", article))
        .isRefused(422, "tagList", "is too long (maximum is 100 characters)");
    author
        .put("/user", Map.of("user", Map.of("email", "e".repeat(250) + "@x.org")))
        .isRefused(422, "email", "is too long (maximum is 254 characters)");
  }

  @Test
  void refusesBodiesThatAreTooLarge() {
    Answer answer = conduit.anybody().send("POST", "/users", "x".repeat(2_000_000));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.texts("/errors/request")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-email", "@example.org", "a@", "a b@example.org", "a@b@c"})
  void refusesWhatIsNoEmailAddress(String email) {
    conduit.register(conduit.freshName(), email).isRefused(422, "email", "is invalid");
  }

  @Test
  void answersInTheSameFormForPathsAndMethodsThatAreNone() {
    conduit.anybody().get("/nowhere").isRefused(404, "request", "not found");
    conduit.anybody().send("PATCH", "/tags", "").isRefused(405, "request", "method not allowed");
  }

  @Test
  void saysNothingOfWhatWentWrongInside() {
    conduit.sql("alter table article_tags rename to article_tags_hidden");
    try {
      conduit.anybody().get("/tags").isRefused(500, "server", "failed, sorry");
    } finally {
      conduit.sql("alter table article_tags_hidden rename to article_tags");
    }
  }
}
