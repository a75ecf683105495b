package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TagsTest {
  @RegisterExtension static final RunningConduit conduit = new RunningConduit();

  @Test
  void listsTheTagsOfTheMostArticlesFirst() {
    Client author = conduit.registerSomebody();
    assertThat(conduit.anybody().get("/tags").hasStatus(200).text()).isEqualTo("{\"tags\":[]}");

    author.publish("One", "rare", "common");
    author.publish("Two", "common", "also rare");

    assertThat(conduit.anybody().get("/tags").texts("/tags"))
        .containsExactly("common", "also rare", "rare");
  }
}
