package dev.virga.kit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AllowanceTest {
  @Test
  void isReadBack() {
    Allowance allowance = Allowance.parse("not-null:s.odd:name.bio");

    assertThat(allowance).isEqualTo(new Allowance(Danger.Kind.NOT_NULL, "s.odd:name.bio"));
    assertThat(allowance).hasToString("not-null:s.odd:name.bio");
  }

  @ParameterizedTest
  @ValueSource(strings = {"users.bio", "drop", "drop:", ":users", "Drop:users", "lose:users"})
  void isRefusedWhereItSaysNothing(String name) {
    assertThatThrownBy(() -> Allowance.parse(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"%s\" is no yes. Write what may happen, and to what, such as drop:users.bio; the kinds are drop, narrow, not-null, unique, exclude, hide, remove."
                .formatted(name));
  }
}
