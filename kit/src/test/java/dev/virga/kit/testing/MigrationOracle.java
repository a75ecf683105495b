package dev.virga.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.Script;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.plan.Execution;
import dev.virga.kit.plan.Part;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Knows whether a plan is right: the database that it changes is the same as one that is made anew,
 * the rows are still there, and nothing is left to change.
 */
public final class MigrationOracle implements AutoCloseable {
  private final HikariDataSource dataSource;

  private final Catalog catalog;

  public MigrationOracle(String jdbcUrl) {
    this.dataSource = Pool.of(jdbcUrl, 1);
    this.catalog = new Catalog(dataSource);
  }

  public void check(
      DatabaseDefinition before,
      DatabaseDefinition after,
      Decisions decisions,
      Plan plan,
      boolean rows) {
    catalog.clear();
    Ddl.create(before).run(dataSource);
    if (rows) {
      Rows.insert(catalog, before);
    }
    Map<ColumnName, ColumnName> kept = Rows.kept(before, after, decisions);
    Map<ColumnName, List<String>> values = Rows.values(catalog, kept);

    plan.parts().forEach(this::run);

    List<String> migrated = catalog.everything();
    Map<ColumnName, ColumnName> now = new TreeMap<>();
    kept.values().forEach(column -> now.put(column, column));
    assertThat(Rows.values(catalog, now)).isEqualTo(values);

    catalog.clear();
    Ddl.create(after).run(dataSource);
    assertThat(migrated).containsExactlyElementsOf(catalog.everything());
    assertThat(Diff.between(Snapshot.of(after).database(), after, Decisions.none())).isEmpty();
  }

  @Override
  public void close() {
    dataSource.close();
  }

  private void run(Part part) {
    Script script = part.script();
    if (part.execution() == Execution.TRANSACTION) {
      script.run(dataSource);
    } else {
      script.statements().forEach(catalog::execute);
    }
  }
}
