package dev.virga.kit.migrate;

import dev.virga.kit.plan.Execution;
import dev.virga.kit.plan.Part;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.plan.Statement;
import dev.virga.kit.pull.Pulled;
import dev.virga.kit.snapshot.Snapshot;
import dev.virga.kit.snapshot.SnapshotFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The first migration of a database that is there already.
 *
 * <pre>{@code
 * Baseline.of(Pull.into("com.example.blog").from(dataSource)).write(Path.of("src/main/resources/db"));
 * }</pre>
 *
 * <p>The database itself has all that the migration makes, so it is migrated with this version as
 * its baseline. Immutable.
 *
 * @param pulled what is in the database
 */
public record Baseline(Pulled pulled) {
  /** Takes what is in a database. */
  public static Baseline of(Pulled pulled) {
    return new Baseline(pulled);
  }

  /**
   * Writes what makes another database like it as a migration, and what its records say as the
   * snapshot.
   *
   * @param folder the folder of {@link Migrations}
   * @throws IllegalStateException if there is a snapshot already
   * @throws UncheckedIOException if a file cannot be written
   */
  public Generated write(Path folder) {
    requireNone(folder);
    SnapshotFolder snapshot = snapshot(folder);
    MigrationFolder files = new MigrationFolder(folder.resolve("migration"));
    try {
      String version = files.nextVersion(LocalDateTime.now(ZoneOffset.UTC));
      List<Path> written = files.write(version, "baseline", List.of(part()));
      return new Generated(
          new Plan(List.of(part())), written, snapshot.write(Snapshot.of(pulled.records())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Requires that there is no snapshot yet, as before anything else is written.
   *
   * @param folder the folder of {@link Migrations}
   * @throws IllegalStateException if there is one
   */
  public static void requireNone(Path folder) {
    if (!snapshot(folder).read().files().isEmpty()) {
      throw new IllegalStateException(
          "There is a snapshot already: a baseline is for a database that no migration has made.");
    }
  }

  private static SnapshotFolder snapshot(Path folder) {
    return new SnapshotFolder(folder.resolve("snapshot"));
  }

  private Part part() {
    return new Part(
        Execution.TRANSACTION,
        pulled.sql().statements().stream()
            .map(sql -> new Statement(sql, List.of(), List.of()))
            .toList());
  }
}
