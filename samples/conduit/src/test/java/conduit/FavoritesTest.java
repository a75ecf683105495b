package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class FavoritesTest {
  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @Test
  void likesAndDoesNotLikeAsOftenAsAsked() {
    String favorite = "/articles/" + conduit.registerSomebody().publish("Liked") + "/favorite";
    Client fan = conduit.registerSomebody();
    Client other = conduit.registerSomebody();

    for (int i = 0; i < 2; i++) {
      expect(fan.post(favorite), true, 1);
    }
    expect(other.post(favorite), true, 2);
    for (int i = 0; i < 2; i++) {
      expect(fan.delete(favorite), false, 1);
    }
    expect(other.get("/articles/liked"), true, 1);
    expect(conduit.anybody().get("/articles/liked"), false, 1);
  }

  @Test
  void answersWithTheWholeArticle() {
    Client author = conduit.registerSomebody();
    String slug = author.publish("Whole", "tag");

    Answer answer = author.post("/articles/" + slug + "/favorite").hasStatus(200);

    assertThat(answer.json()).isEqualTo(author.get("/articles/" + slug).json());
    assertThat(answer.at("/article/body").asText()).isEqualTo("Text");
    assertThat(answer.texts("/article/tagList")).containsExactly("tag");
  }

  @Test
  void asksForAToken() {
    Client anybody = conduit.anybody();

    anybody.post("/articles/some-slug/favorite").isRefused(401, "token", "is missing");
    anybody.delete("/articles/some-slug/favorite").isRefused(401, "token", "is missing");
  }

  @Test
  void doesNotFindUnknownArticles() {
    Client user = conduit.registerSomebody();

    user.post("/articles/unknown/favorite").isRefused(404, "article", "not found");
    user.delete("/articles/unknown/favorite").isRefused(404, "article", "not found");
  }

  private static void expect(Answer answer, boolean favorited, int count) {
    answer.hasStatus(200);
    assertThat(answer.at("/article/favorited").asBoolean()).isEqualTo(favorited);
    assertThat(answer.at("/article/favoritesCount").asInt()).isEqualTo(count);
  }
}
