package dev.virga.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.processor.model.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The expected names are those that PostgreSQL 18 gives. */
class ConstraintNamesTest {
  @Test
  void joinsTableColumnsAndLabel() {
    ConstraintNames names = names("posts");

    assertThat(choose(names, "pkey")).isEqualTo("posts_pkey");
    assertThat(choose(names, "idx", "author_id", "created_at"))
        .isEqualTo("posts_author_id_created_at_idx");
    assertThat(choose(names, "check")).isEqualTo("posts_check");
  }

  @Test
  void numbersTheSecond() {
    ConstraintNames names = names("posts");

    assertThat(choose(names, "check")).isEqualTo("posts_check");
    assertThat(choose(names, "check")).isEqualTo("posts_check1");
    assertThat(choose(names, "check")).isEqualTo("posts_check2");
  }

  @Test
  void shortensTheLongerPartAtSixtyThreeBytes() {
    assertThat(choose(names("t".repeat(63)), "key", "c".repeat(63)))
        .isEqualTo("t".repeat(29) + "_" + "c".repeat(29) + "_key");
    assertThat(choose(names("t".repeat(63)), "pkey")).isEqualTo("t".repeat(58) + "_pkey");
    assertThat(choose(names("t"), "idx", "c".repeat(63))).isEqualTo("t_" + "c".repeat(57) + "_idx");
  }

  @Test
  void cutsBetweenLetters() {
    String name = choose(names("ü".repeat(31)), "key", "ü".repeat(31));

    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    assertThat(name).isEqualTo("ü".repeat(14) + "_" + "ü".repeat(14) + "_key");
  }

  private static ConstraintNames names(String table) {
    return new ConstraintNames(table, new Problems());
  }

  private static String choose(ConstraintNames names, String label, String... columns) {
    return names.choose(Optional.empty(), List.of(columns), label);
  }
}
