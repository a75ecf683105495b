package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentsTest {
  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @Test
  void addsAComment() {
    Client author = conduit.register("commentator");
    String slug = author.publish("Discussed");

    Answer answer =
        author.post(comments(slug), Map.of("comment", Map.of("body", "Thank you \uD83D\uDE80")));

    answer.hasStatus(201);
    assertThat(answer.at("/comment/id").isIntegralNumber()).isTrue();
    assertThat(answer.at("/comment/body").asText()).isEqualTo("Thank you \uD83D\uDE80");
    assertThat(answer.at("/comment/author/username").asText()).isEqualTo("commentator");
    assertThat(answer.at("/comment/createdAt").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z")
        .isEqualTo(answer.at("/comment/updatedAt").asText());
    assertThat(conduit.anybody().get(comments(slug)).at("/comments/0"))
        .isEqualTo(answer.at("/comment"));
  }

  @Test
  void listsTheNewestFirst() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Much discussed");
    author.comment(slug, "first");
    author.comment(slug, "second");

    Answer answer = conduit.anybody().get(comments(slug)).hasStatus(200);

    assertThat(answer.texts("/comments", "/body")).containsExactly("second", "first");
  }

  @Test
  void listsNothingWhereNobodySaidAnything() {
    String slug = conduit.registerSomebody().publish("Silence");

    Answer answer = conduit.anybody().get(comments(slug)).hasStatus(200);

    assertThat(answer.text()).isEqualTo("{\"comments\":[]}");
  }

  @Test
  void showsToEachWhomTheyFollow() {
    Client author = conduit.register("heard");
    String slug = author.publish("Listened to");
    author.comment(slug, "Listen!");
    Client fan = conduit.registerSomebody();
    fan.post("/profiles/heard/follow");

    assertThat(fan.get(comments(slug)).at("/comments/0/author/following").asBoolean()).isTrue();
    assertThat(author.get(comments(slug)).at("/comments/0/author/following").asBoolean()).isFalse();
  }

  @Test
  void deletesOneComment() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Regretted");
    long regretted = author.comment(slug, "Never said");
    author.comment(slug, "Still said");

    author.delete(comments(slug) + "/" + regretted).hasStatus(204);

    assertThat(author.get(comments(slug)).texts("/comments", "/body"))
        .containsExactly("Still said");
  }

  @Test
  void letsOnlyAuthorsDelete() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Contested");
    long id = author.comment(slug, "Mine");
    Client other = conduit.registerSomebody();

    other.delete(comments(slug) + "/" + id).isRefused(403, "comment", "forbidden");

    assertThat(author.get(comments(slug)).texts("/comments", "/body")).containsExactly("Mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "99999", "-1", "x", "1.5", "99999999999999999999"})
  void doesNotFindUnknownComments(String id) {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Uncommented");

    author.delete(comments(slug) + "/" + id).isRefused(404, "comment", "not found");
  }

  @Test
  void doesNotFindCommentsOnAnotherArticle() {
    Client author = conduit.registerSomebody();
    long id = author.comment(author.publish("Here"), "Here");
    String elsewhere = author.publish("Elsewhere");

    author.delete(comments(elsewhere) + "/" + id).isRefused(404, "comment", "not found");
  }

  @Test
  void doesNotFindUnknownArticles() {
    Client user = conduit.registerSomebody();

    conduit.anybody().get(comments("unknown")).isRefused(404, "article", "not found");
    user.post(comments("unknown"), Map.of("comment", Map.of("body", "x")))
        .isRefused(404, "article", "not found");
    user.delete(comments("unknown") + "/1").isRefused(404, "article", "not found");
  }

  @Test
  void asksForAToken() {
    Client anybody = conduit.anybody();

    anybody
        .post(comments("some-slug"), Map.of("comment", Map.of("body", "x")))
        .isRefused(401, "token", "is missing");
    anybody.delete(comments("some-slug") + "/1").isRefused(401, "token", "is missing");
  }

  @Test
  void asksForABody() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Speechless");

    author
        .post(comments(slug), Map.of("comment", Map.of("body", " ")))
        .isRefused(422, "body", "can't be blank");
    author
        .post(comments(slug), Map.of("comment", Map.of()))
        .isRefused(422, "body", "can't be blank");
    author.post(comments(slug), Map.of()).isRefused(422, "comment", "can't be blank");
  }

  private static String comments(String slug) {
    return "/articles/" + slug + "/comments";
  }
}
