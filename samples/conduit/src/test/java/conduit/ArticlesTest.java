package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticlesTest {
  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @Test
  void publishesAnArticle() {
    Client author = conduit.register("author");

    Answer answer =
        create(author, Map.of("title", "How to train", "tagList", List.of("wyvern", "dragon")));

    answer.hasStatus(201);
    assertThat(answer.at("/article/slug").asText()).isEqualTo("how-to-train");
    assertThat(answer.at("/article/title").asText()).isEqualTo("How to train");
    assertThat(answer.at("/article/description").asText()).isEqualTo("About");
    assertThat(answer.at("/article/body").asText()).isEqualTo("Text");
    assertThat(answer.texts("/article/tagList")).containsExactly("wyvern", "dragon");
    assertThat(answer.at("/article/favorited").asBoolean(true)).isFalse();
    assertThat(answer.at("/article/favoritesCount").asInt(-1)).isZero();
    assertThat(answer.at("/article/author").toString())
        .isEqualTo("{\"username\":\"author\",\"bio\":null,\"image\":null,\"following\":false}");
    assertThat(answer.at("/article/createdAt").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z")
        .isEqualTo(answer.at("/article/updatedAt").asText());

    Answer read = conduit.anybody().get("/articles/how-to-train").hasStatus(200);
    assertThat(read.json()).isEqualTo(answer.json());
  }

  @Test
  void publishesWithoutTags() {
    Answer answer = create(conduit.registerSomebody(), Map.of("title", "Untagged"));

    assertThat(answer.hasStatus(201).at("/article/tagList").toString()).isEqualTo("[]");
  }

  @Test
  void keepsEachTagOnceInItsOrder() {
    List<String> tags = List.of("b", " a ", "b", "", "  ", "ü");

    Answer answer = create(conduit.registerSomebody(), Map.of("title", "Tags", "tagList", tags));

    assertThat(answer.texts("/article/tagList")).containsExactly("b", "a", "ü");
  }

  @Test
  void givesEachArticleASlugOfItsOwn() {
    Client author = conduit.registerSomebody();

    String first = author.publish("The same title");
    String second = author.publish("The same title");
    String third = conduit.registerSomebody().publish("The SAME title!");

    assertThat(first).isEqualTo("the-same-title");
    assertThat(List.of(second, third)).allMatch(slug -> slug.matches("the-same-title-[0-9a-z]+"));
    assertThat(second).isNotEqualTo(third);
    conduit.anybody().get("/articles/" + second).hasStatus(200);
  }

  @Test
  void publishesAnArticleAboutFeeds() {
    String slug = conduit.registerSomebody().publish("Feed");

    assertThat(slug).matches("feed-[0-9a-z]+");
    conduit.anybody().get("/articles/" + slug).hasStatus(200);
  }

  @Test
  void keepsTextsOfAllLetters() {
    String text =
        "日本語 'quotes' \"double\" \\ %s ${x} <b> \uD83D\uDE80\n\ttabs; drop table users; --";

    Answer answer = create(conduit.registerSomebody(), Map.of("title", text, "body", text));

    String slug = answer.hasStatus(201).at("/article/slug").asText();
    Answer read = conduit.anybody().get("/articles/" + Encoded.path(slug)).hasStatus(200);
    assertThat(read.at("/article/title").asText()).isEqualTo(text);
    assertThat(read.at("/article/body").asText()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "description", "body"})
  void asksForEachPartOfAnArticle(String missing) {
    Client author = conduit.registerSomebody();

    Map<String, Object> article = new HashMap<>(Map.of("title", "x"));
    article.put(missing, "");
    create(author, article).isRefused(422, missing, "can't be blank");
    String slug = author.publish("To be emptied");
    for (String nothing : new String[] {"null", "\"\""}) {
      author
          .send(
              "PUT", "/articles/" + slug, "{\"article\": {\"%s\": %s}}".formatted(missing, nothing))
          .isRefused(422, missing, "can't be blank");
    }
  }

  @Test
  void changesWhatIsGivenAndKeepsTheRest() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("To be changed", "one", "two");
    Answer before = author.get("/articles/" + slug);

    Answer after = update(author, slug, Map.of("body", "New text")).hasStatus(200);

    assertThat(after.at("/article/body").asText()).isEqualTo("New text");
    for (String kept : List.of("slug", "title", "description", "tagList", "createdAt", "author")) {
      assertThat(after.at("/article/" + kept)).isEqualTo(before.at("/article/" + kept));
    }
    assertThat(instant(after, "updatedAt")).isAfter(instant(before, "updatedAt"));
    assertThat(author.get("/articles/" + slug).json()).isEqualTo(after.json());
  }

  @Test
  void replacesTheTags() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Retagged", "one", "two");

    Answer answer = update(author, slug, Map.of("tagList", List.of("two", "three", "one")));
    assertThat(answer.texts("/article/tagList")).containsExactly("two", "three", "one");

    update(author, slug, Map.of("tagList", List.of())).hasStatus(200);
    assertThat(author.get("/articles/" + slug).texts("/article/tagList")).isEmpty();

    author
        .send("PUT", "/articles/" + slug, "{\"article\": {\"tagList\": null}}")
        .isRefused(422, "tagList", "can't be blank");
  }

  @Test
  void movesWithItsTitle() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("The old title");

    Answer moved = update(author, slug, Map.of("title", "The new title")).hasStatus(200);

    assertThat(moved.at("/article/slug").asText()).isEqualTo("the-new-title");
    author.get("/articles/the-new-title").hasStatus(200);
    author.get("/articles/the-old-title").isRefused(404, "article", "not found");

    Answer respelled = update(author, "the-new-title", Map.of("title", "The NEW title?"));
    assertThat(respelled.at("/article/slug").asText()).isEqualTo("the-new-title");
    assertThat(respelled.at("/article/title").asText()).isEqualTo("The NEW title?");
  }

  @Test
  void movesAsideWhenTheNewTitleIsTaken() {
    Client author = conduit.registerSomebody();
    String first = author.publish("A crowded place");
    String slug = author.publish("An empty place", "kept");

    Answer moved =
        update(author, slug, Map.of("title", "A crowded place", "tagList", List.of("new")))
            .hasStatus(200);

    assertThat(moved.at("/article/slug").asText()).matches(first + "-[0-9a-z]+");
    assertThat(moved.texts("/article/tagList")).containsExactly("new");
  }

  @Test
  void staysAsItIsWhenNothingIsGiven() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Unchanged", "tag");

    Answer answer = update(author, slug, Map.of()).hasStatus(200);

    assertThat(answer.at("/article/title").asText()).isEqualTo("Unchanged");
    assertThat(answer.texts("/article/tagList")).containsExactly("tag");
  }

  @Test
  void deletesAnArticleWithAllThatBelongsToIt() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Short-lived", "mayfly");
    author.comment(slug, "Soon gone");
    author.post("/articles/" + slug + "/favorite").hasStatus(200);

    Answer answer = author.delete("/articles/" + slug).hasStatus(204);

    assertThat(answer.text()).isEmpty();
    conduit.anybody().get("/articles/" + slug).isRefused(404, "article", "not found");
    assertThat(conduit.anybody().get("/tags").texts("/tags")).doesNotContain("mayfly");
  }

  @Test
  void letsOnlyAuthorsChangeAndDelete() {
    String slug = conduit.registerSomebody().publish("Mine");
    Client other = conduit.registerSomebody();

    update(other, slug, Map.of("body", "hijacked")).isRefused(403, "article", "forbidden");
    other.delete("/articles/" + slug).isRefused(403, "article", "forbidden");
    assertThat(other.get("/articles/" + slug).at("/article/body").asText()).isEqualTo("Text");
  }

  @Test
  void asksForATokenBeforeAnythingElse() {
    Client anybody = conduit.anybody();

    anybody.send("POST", "/articles", "not JSON").isRefused(401, "token", "is missing");
    update(anybody, "some-slug", Map.of("body", "x")).isRefused(401, "token", "is missing");
    anybody.delete("/articles/some-slug").isRefused(401, "token", "is missing");
    anybody.get("/articles/feed").isRefused(401, "token", "is missing");
  }

  @Test
  void doesNotFindUnknownArticles() {
    Client user = conduit.registerSomebody();

    user.get("/articles/unknown").isRefused(404, "article", "not found");
    update(user, "unknown", Map.of("body", "x")).isRefused(404, "article", "not found");
    user.delete("/articles/unknown").isRefused(404, "article", "not found");
  }

  @Test
  void showsToEachWhetherTheyFollowAndLike() {
    Client author = conduit.register("idol");
    String slug = author.publish("Liked by one");
    Client fan = conduit.registerSomebody();
    fan.post("/profiles/idol/follow").hasStatus(200);
    fan.post("/articles/" + slug + "/favorite").hasStatus(200);

    for (Client viewer : List.of(fan, author, conduit.anybody())) {
      Answer seen = viewer.get("/articles/" + slug);
      boolean byFan = viewer.equals(fan);
      assertThat(seen.at("/article/author/following").asBoolean()).isEqualTo(byFan);
      assertThat(seen.at("/article/favorited").asBoolean()).isEqualTo(byFan);
      assertThat(seen.at("/article/favoritesCount").asInt()).isEqualTo(1);
    }
  }

  private static Answer create(Client author, Map<String, Object> members) {
    Map<String, Object> article = new HashMap<>(Map.of("description", "About", "body", "Text"));
    article.putAll(members);
    return author.post("/articles", Map.of("article", article));
  }

  private static Answer update(Client author, String slug, Map<String, Object> members) {
    return author.put("/articles/" + slug, Map.of("article", members));
  }

  private static Instant instant(Answer answer, String member) {
    return Instant.parse(answer.at("/article/" + member).asText());
  }
}
