package dev.virga.kit.plan;

import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Conversion;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.testing.MigrationOracle;
import dev.virga.kit.testing.RandomSchema;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.testing.TestDatabase;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Plans the way between schemas that nobody thought of: {@code -Dvirga.pairs=5000} says how many,
 * {@code -Dvirga.seed=7} with which it begins.
 */
final class RandomSchemaTest {
  private static final int PAIRS = Integer.getInteger("virga.pairs", 500);
  private static final long SEED = Long.getLong("virga.seed", 1);

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @Test
  void plansTheWayFromAnySchemaToAnyOther() {
    try (MigrationOracle oracle = new MigrationOracle(database.jdbcUrl())) {
      for (long seed = SEED; seed < SEED + PAIRS; seed++) {
        try {
          check(oracle, seed);
        } catch (RuntimeException | AssertionError e) {
          throw new AssertionError("the pair of -Dvirga.seed=" + seed + " -Dvirga.pairs=1", e);
        }
      }
    }
  }

  private static void check(MigrationOracle oracle, long seed) {
    Random random = new Random(seed);
    DatabaseDefinition before = RandomSchema.of(random);
    DatabaseDefinition after = RandomSchema.of(random);
    Style style = random.nextBoolean() ? Style.ONLINE : Style.OFFLINE;
    Decisions decisions = conversions(before, after);
    List<Change> changes = Diff.between(before, after, decisions);
    Plan plan = Plan.of(changes, style);
    boolean rows =
        decisions.conversions().isEmpty()
            && plan.dangers().stream().allMatch(danger -> danger.kind() == Danger.Kind.DROP)
            && changes.stream().noneMatch(Change.AddForeignKey.class::isInstance);
    oracle.check(before, after, decisions, plan, rows);
  }

  /** Where there is no cast, values become null, of which the tables have none. */
  private static Decisions conversions(DatabaseDefinition before, DatabaseDefinition after) {
    Decisions decisions = Decisions.none();
    for (TableDefinition old : before.tables()) {
      for (TableDefinition table : after.tables()) {
        if (QualifiedName.of(old).equals(QualifiedName.of(table))) {
          for (ColumnDefinition from : old.columns()) {
            for (ColumnDefinition to : table.columns()) {
              if (from.name().equals(to.name())
                  && Conversion.between(from.type(), to.type()) == Conversion.NONE) {
                decisions =
                    decisions.convert(
                        new ColumnName(QualifiedName.of(table), to.name()), "null::" + to.type());
              }
            }
          }
        }
      }
    }
    return decisions;
  }
}
