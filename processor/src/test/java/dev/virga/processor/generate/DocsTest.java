package dev.virga.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocsTest {
  @Test
  void writesNamesAsCode() {
    assertThat(Docs.quoted("users")).isEqualTo("{@code \"users\"}");
  }

  @Test
  void writesWhatWouldEndTheCommentOrTheTagInAnotherWay() {
    assertThat(Docs.code("*/")).isEqualTo("<code>&#42;&#47;</code>");
    assertThat(Docs.code("a } b")).isEqualTo("<code>a &#125; b</code>");
    assertThat(Docs.code("\\u002a")).isEqualTo("<code>&#92;u002a</code>");
    assertThat(Docs.code("@x\ny")).isEqualTo("<code>&#64;x y</code>");
  }
}
