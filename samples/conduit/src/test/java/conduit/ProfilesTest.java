package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProfilesTest {
  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @Test
  void showsAProfileToAnybody() {
    Client user = conduit.register("shown");
    user.put("/user", Map.of("user", Map.of("bio", "Hello", "image", "https://example.org/i.png")));

    Answer answer = conduit.anybody().get("/profiles/shown").hasStatus(200);

    assertThat(answer.text())
        .isEqualTo(
            "{\"profile\":{\"username\":\"shown\",\"bio\":\"Hello\","
                + "\"image\":\"https://example.org/i.png\",\"following\":false}}");
  }

  @Test
  void followsAndUnfollowsAsOftenAsAsked() {
    conduit.registration("followed");
    Client fan = conduit.registerSomebody();
    Client other = conduit.registerSomebody();

    for (int i = 0; i < 2; i++) {
      assertThat(following(fan.post("/profiles/followed/follow"))).isTrue();
    }
    assertThat(following(fan.get("/profiles/followed"))).isTrue();
    assertThat(following(other.get("/profiles/followed"))).isFalse();
    assertThat(following(conduit.anybody().get("/profiles/followed"))).isFalse();

    for (int i = 0; i < 2; i++) {
      assertThat(following(fan.delete("/profiles/followed/follow"))).isFalse();
    }
    assertThat(following(fan.get("/profiles/followed"))).isFalse();
  }

  @Test
  void followsNobodyWithoutAToken() {
    Client anybody = conduit.anybody();

    anybody.post("/profiles/whoever/follow").isRefused(401, "token", "is missing");
    anybody.delete("/profiles/whoever/follow").isRefused(401, "token", "is missing");
  }

  @Test
  void doesNotFindUnknownUsers() {
    Client user = conduit.registerSomebody();

    conduit.anybody().get("/profiles/unknown").isRefused(404, "profile", "not found");
    user.get("/profiles/unknown").isRefused(404, "profile", "not found");
    user.post("/profiles/unknown/follow").isRefused(404, "profile", "not found");
    user.delete("/profiles/unknown/follow").isRefused(404, "profile", "not found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoë", "名前", "a b", "50%", "a+b", "O'Brien; --", "\uD83D\uDE80"})
  void findsNamesOfAllLetters(String name) {
    conduit.register(name, conduit.freshName() + "@example.org").hasStatus(201);

    Answer answer = conduit.anybody().get("/profiles/" + Encoded.path(name)).hasStatus(200);

    assertThat(answer.at("/profile/username").asText()).isEqualTo(name);
  }

  private static boolean following(Answer answer) {
    return answer.hasStatus(200).at("/profile/following").asBoolean();
  }
}
