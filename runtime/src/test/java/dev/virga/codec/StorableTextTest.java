package dev.virga.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that PostgreSQL can store, and those that it cannot. */
final class StorableTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\u0001", "é€", "\ud83d\ude00", "a\ud83d\ude00\ud83d\ude00b"})
  void allowsCharacters(String text) {
    assertThat(StorableText.of(text)).isSameAs(text);
  }

  @Test
  void refusesU0000WithoutSayingTheText() {
    assertThatThrownBy(() -> StorableText.of("secret\0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0000 at index 6")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab\ud83d", "ab\ude00", "ab\ud83dc", "ab\ude00\ud83d", "ab\ud83d\ud83d"})
  void refusesHalfOfASurrogatePair(String text) {
    assertThatThrownBy(() -> StorableText.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half of a surrogate pair at index 2")
        .hasMessageNotContaining("ab");
  }
}
