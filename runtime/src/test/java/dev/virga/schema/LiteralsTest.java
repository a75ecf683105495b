package dev.virga.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LiteralsTest {
  @Test
  void quotesWhateverIsInAText() {
    assertThat(Literals.text("it's")).isEqualTo("'it''s'");
    assertThat(Literals.text("a\\b")).isEqualTo("E'a\\\\b'");
    assertThat(Literals.text("")).isEqualTo("''");
  }
}
