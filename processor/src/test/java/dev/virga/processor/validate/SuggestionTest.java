package dev.virga.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  @ParameterizedTest
  @CsvSource({
    "title, title, 0",
    "ttile, title, 1",
    "titel, title, 1",
    "title, titles, 1",
    "name, nome, 1",
    "'', abc, 3"
  })
  void countsTheLettersThatDiffer(String wrong, String right, int distance) {
    assertThat(Suggestion.distance(wrong, right)).isEqualTo(distance);
  }
}
