package conduit.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "How to train your dragon, how-to-train-your-dragon",
    "'  Hello,   World!  ', hello-world",
    "C++ & C#, c-c",
    "Déjà vu, deja-vu",
    "İstanbul, istanbul",
    "日本語 の 記事, 日本語-の-記事",
    "100% sure?, 100-sure",
    "a/b\\c?d#e, a-b-c-d-e",
    "!!!, article",
    "\uD83D\uDE80, article",
  })
  void keepsLettersAndDigits(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @Test
  void keepsLongTitlesShort() {
    assertThat(Slug.of("abcd ".repeat(200))).hasSize(99).endsWith("-abcd");
    assertThat(Slug.of("𠮷".repeat(200))).isEqualTo("𠮷".repeat(100));
  }

  @Test
  void keepsThePathOfTheFeedFree() {
    assertThat(Slug.of("Feed!")).matches("feed-[0-9a-z]+");
    assertThat(Slug.of("Feeds")).isEqualTo("feeds");
  }

  @Test
  void endsDifferentlyEachTimeWhenTheTitleIsTaken() {
    assertThat(Slug.distinct("Taken"))
        .matches("taken-[0-9a-z]+")
        .isNotEqualTo(Slug.distinct("Taken"));
  }

  @Test
  void knowsTitlesOfOneSlug() {
    assertThat(Slug.isSame("Feed", "feed?")).isTrue();
    assertThat(Slug.isSame("Feed", "Food")).isFalse();
  }
}
