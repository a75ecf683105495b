package dev.virga.kit.plan;

import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Conversion;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.testing.MigrationOracle;
import dev.virga.kit.testing.RandomRenames;
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
    Decisions decisions = conversions(before, after, RandomRenames.between(before, after, random));
    List<Change> changes = Diff.between(before, after, decisions);
    Plan plan = Plan.of(changes, style);
    boolean rows =
        decisions.conversions().isEmpty()
            && plan.dangers().stream().allMatch(danger -> danger.kind() == Danger.Kind.DROP)
            && changes.stream().noneMatch(Change.AddForeignKey.class::isInstance);
    oracle.check(before, after, decisions, plan, rows);
  }

  /** Where there is no cast, values become null, of which the tables have none. */
  private static Decisions conversions(
      DatabaseDefinition before, DatabaseDefinition after, Decisions renames) {
    Decisions decisions = renames;
    for (TableDefinition old : before.tables()) {
      QualifiedName oldName = QualifiedName.of(old);
      QualifiedName name = renames.tables().getOrDefault(oldName, oldName);
      for (TableDefinition table : after.tables()) {
        if (QualifiedName.of(table).equals(name)) {
          for (ColumnDefinition from : old.columns()) {
            ColumnName column = new ColumnName(oldName, from.name());
            String to = renames.columns().getOrDefault(column, from.name());
            for (ColumnDefinition now : table.columns()) {
              if (now.name().equals(to)
                  && Conversion.between(from.type(), now.type()) == Conversion.NONE) {
                decisions =
                    decisions.convert(new ColumnName(name, now.name()), "null::" + now.type());
              }
            }
          }
        }
      }
    }
    return decisions;
  }
}
