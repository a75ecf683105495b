package dev.virga.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class IdentifiersTest {
  @Test
  void quotesWhateverIsInAName() {
    assertThat(Identifiers.quoted("order")).isEqualTo("\"order\"");
    assertThat(Identifiers.quoted("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
    assertThat(Identifiers.quoted("")).isEqualTo("\"\"");
  }

  @Test
  void quotesTheSchemaForItself() {
    assertThat(Identifiers.quoted(Optional.of("a.b"), "c\"d")).isEqualTo("\"a.b\".\"c\"\"d\"");
    assertThat(Identifiers.quoted(Optional.empty(), "c")).isEqualTo("\"c\"");
  }

  @Test
  void makesNamesUpAsPostgresDoes() {
    assertThat(Identifiers.madeOf("users", List.of("id"), "seq")).isEqualTo("users_id_seq");
    assertThat(Identifiers.madeOf("users", List.of(), "pkey")).isEqualTo("users_pkey");
    assertThat(Identifiers.madeOf("t".repeat(63), List.of("c".repeat(63)), "seq"))
        .isEqualTo("t".repeat(29) + "_" + "c".repeat(29) + "_seq");
  }
}
