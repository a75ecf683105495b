package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages from elsewhere may call the API. */
final class CrossOriginTest {
  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @Test
  void letsAnyPageReadAnswersAndErrors() {
    for (String path : new String[] {"/tags", "/user", "/articles/unknown"}) {
      Answer answer = conduit.anybody().withHeader("Origin", "https://front.example").get(path);

      assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
    }
  }

  @Test
  void answersBrowsersThatAskBeforehand() {
    Answer answer =
        conduit
            .anybody()
            .withHeader("Origin", "https://front.example")
            .withHeader("Access-Control-Request-Method", "PUT")
            .withHeader("Access-Control-Request-Headers", "authorization,content-type")
            .send("OPTIONS", "/articles/any-slug", "");

    assertThat(answer.status()).isBetween(200, 204);
    assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.header("Access-Control-Allow-Methods").orElse("")).contains("PUT");
    assertThat(answer.header("Access-Control-Allow-Headers").orElse(""))
        .contains("authorization", "content-type");
  }
}
