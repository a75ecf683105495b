package dev.virga.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeptTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a ?? b~a ? b",
        "a ??| b ??& c @?? d~a ?| b ?& c @? d",
        "'a ?? b' ?? c~'a ?? b' ? c",
        "'it''s ??' ?? c~'it''s ??' ? c",
        "E'it\\'s ??' ?? c~E'it\\'s ??' ? c",
        "e'a''b\\\\' ?? '??'~e'a''b\\\\' ? '??'",
        "name'a\\' ?? c~name'a\\' ? c",
        "\"a ?? b\" ?? c~\"a ?? b\" ? c",
        "$$ ?? $$ ?? c~$$ ?? $$ ? c",
        "$t$ ?? $$ ?? $t$ ?? c~$t$ ?? $$ ?? $t$ ? c",
        "/* ?? /* ?? */ ?? */ ?? c~/* ?? /* ?? */ ?? */ ? c",
        "a ?? -- ??~a ? -- ??",
      })
  void isWhatTheServerGets(String text, String kept) {
    assertThat(KeptText.of(text)).isEqualTo(kept);
  }
}
