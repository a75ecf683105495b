package dev.virga.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.plan.Hazard;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.plan.Style;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.DecisionsText;
import dev.virga.kit.testing.SchemaText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The linter finds in a plan what the plan says of itself, no more and no less. */
final class PlansAreCleanTest {
  private static final Path FOLDER = Path.of("src/test/resources/plans");

  @TestFactory
  Stream<DynamicTest> findsWhatThePlanSays() {
    return folders()
        .flatMap(
            folder ->
                Stream.of(Style.values())
                    .map(
                        style ->
                            DynamicTest.dynamicTest(
                                folder.getFileName() + " " + style, () -> check(folder, style))));
  }

  private static void check(Path folder, Style style) throws IOException {
    DatabaseDefinition before = SchemaText.parse(Files.readString(folder.resolve("a.txt")));
    DatabaseDefinition after = SchemaText.parse(Files.readString(folder.resolve("b.txt")));
    Path file = folder.resolve("decisions.txt");
    Decisions decisions = DecisionsText.parse(Files.exists(file) ? Files.readString(file) : "");
    Plan plan = Plan.of(Diff.between(before, after, decisions), style);

    Set<String> found = new TreeSet<>();
    Linter.ofAllRules().check(plan, before).forEach(finding -> found.add(finding.code()));
    Set<String> said = new TreeSet<>();
    plan.statements().stream()
        .flatMap(statement -> statement.hazards().stream())
        .map(Hazard::code)
        .forEach(said::add);
    assertThat(found).isEqualTo(said);
  }

  private static Stream<Path> folders() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      List<Path> sorted = folders.sorted().toList();
      return sorted.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
