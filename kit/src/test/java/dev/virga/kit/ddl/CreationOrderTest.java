package dev.virga.kit.ddl;

import static dev.virga.kit.testing.TableBuilder.referring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.ddl.CreationOrder.Step;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CreationOrderTest {
  @Test
  void ordersByNameWhatDoesNotReferToEachOther() {
    assertThat(describe(referring("c"), referring("a"), referring("b")))
        .containsExactly("a", "b", "c");
  }

  @Test
  void putsATableAfterThoseItRefersTo() {
    assertThat(
            describe(referring("a", "b", "d"), referring("b", "c"), referring("c"), referring("d")))
        .containsExactly("c", "b", "d", "a");
  }

  @Test
  void startsACycleWithItsFirstTableByName() {
    assertThat(describe(referring("b", "c"), referring("c", "a"), referring("a", "b")))
        .containsExactly("a, later a_b_id_fkey", "c", "b");
  }

  @Test
  void letsATableOutsideACycleWaitForIt() {
    assertThat(describe(referring("a", "x"), referring("x", "y"), referring("y", "x")))
        .containsExactly("x, later x_y_id_fkey", "a", "y");
  }

  @Test
  void finishesTheCycleThatAnotherOneRefersTo() {
    assertThat(
            describe(
                referring("a", "b", "y"),
                referring("b", "a"),
                referring("x", "y"),
                referring("y", "x")))
        .containsExactly("x, later x_y_id_fkey", "y", "a, later a_b_id_fkey", "b");
  }

  @Test
  void givesEachForeignKeyOnceAndInlineWhereItCanBe() {
    Random random = new Random(7);
    for (int graph = 0; graph < 300; graph++) {
      List<TableDefinition> tables = new ArrayList<>();
      int size = 1 + random.nextInt(12);
      for (int table = 0; table < size; table++) {
        tables.add(
            referring(
                "t" + table,
                random
                    .ints(random.nextInt(3), 0, size)
                    .distinct()
                    .mapToObj(other -> "t" + other)
                    .toArray(String[]::new)));
      }

      List<Step> steps = CreationOrder.of(tables);

      assertThat(steps).extracting(Step::table).containsExactlyInAnyOrderElementsOf(tables);
      Set<String> created = new HashSet<>();
      for (Step step : steps) {
        created.add(step.table().name());
        assertThat(step.inlineForeignKeys())
            .allMatch(key -> created.contains(key.referencedTable()));
        assertThat(step.laterForeignKeys())
            .noneMatch(key -> created.contains(key.referencedTable()));
        assertThat(
                Stream.of(step.inlineForeignKeys(), step.laterForeignKeys()).flatMap(List::stream))
            .containsExactlyInAnyOrderElementsOf(step.table().foreignKeys());
      }
      Collections.shuffle(tables, random);
      assertThat(CreationOrder.of(tables)).isEqualTo(steps);
    }
  }

  @Test
  void needsNoLaterForeignKeyWithoutACycle() {
    Random random = new Random(7);
    List<TableDefinition> tables = new ArrayList<>();
    for (int table = 0; table < 300; table++) {
      int referring = table;
      tables.add(
          referring(
              "t" + table,
              IntStream.range(0, Math.min(table, 5))
                  .map(i -> random.nextInt(referring))
                  .distinct()
                  .mapToObj(other -> "t" + other)
                  .toArray(String[]::new)));
    }

    assertThat(CreationOrder.of(tables)).allMatch(step -> step.laterForeignKeys().isEmpty());
  }

  private static List<String> describe(TableDefinition... tables) {
    return CreationOrder.of(List.of(tables)).stream()
        .map(
            step ->
                Stream.concat(
                        Stream.of(step.table().name()),
                        step.laterForeignKeys().stream()
                            .map(ForeignKeyDefinition::name)
                            .map(name -> "later " + name))
                    .reduce((a, b) -> a + ", " + b)
                    .orElseThrow())
        .toList();
  }
}
