package dev.virga.kit.migrate;

import dev.virga.kit.apply.History;
import dev.virga.kit.apply.Migrated;
import dev.virga.kit.apply.Migrator;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.diff.Question;
import dev.virga.kit.lint.Finding;
import dev.virga.kit.lint.Linter;
import dev.virga.kit.plan.Danger;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.plan.Style;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.snapshot.Snapshot;
import dev.virga.kit.snapshot.SnapshotFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * The migrations of an application, and the snapshot of what they have made.
 *
 * <p>In a folder {@code db}, they are {@code db/migration/V20260102030405__add_bio.sql}, which
 * Flyway finds where {@code db} is on the class path, and {@code db/snapshot}. Both are meant to be
 * committed. No database is needed. Not for use by several threads at once, nor are its folders.
 */
public final class Migrations {
  private final MigrationFolder files;
  private final SnapshotFolder snapshot;
  private final Clock clock;

  Migrations(Path folder, Clock clock) {
    this.files = new MigrationFolder(folder.resolve("migration"));
    this.snapshot = new SnapshotFolder(folder.resolve("snapshot"));
    this.clock = clock;
  }

  /** Names the folder, such as {@code src/main/resources/db}; it need not be there. */
  public static Migrations in(Path folder) {
    return new Migrations(folder, Clock.systemUTC());
  }

  /**
   * Writes the migration from the snapshot to what the records say, and the new snapshot.
   *
   * <p>What cannot run in one transaction is several files, which Flyway runs one after the other:
   * {@code V20260102030405.1__add_bio.sql} and so on. A file that cannot run in any has a file
   * {@code .conf} beside it, which says so to Flyway.
   *
   * @throws NotAllowedException if the migration is dangerous and has no yes for that
   * @throws dev.virga.kit.diff.InvalidDecisionException if a decision does not fit, or is missing
   * @throws dev.virga.kit.snapshot.InvalidSnapshotException if the snapshot cannot be read
   * @throws UncheckedIOException if a file cannot be read or written
   */
  public Generated generate(DatabaseDefinition records, Generation generation) {
    DatabaseDefinition before = snapshot.read().database();
    Decisions decisions = generation.decisions().withDeclared(before, records);
    List<Change> changes = Diff.between(before, records, decisions);
    Plan plan = Plan.of(changes, generation.style());
    List<Danger> refused =
        plan.dangers().stream()
            .filter(danger -> !generation.allowed().contains(danger.name()))
            .map(danger -> danger.counted(generation.counts()))
            .toList();
    if (!refused.isEmpty()) {
      throw new NotAllowedException(refused, Question.about(changes, decisions));
    }
    if (plan.isEmpty()) {
      return new Generated(plan, List.of(), List.of());
    }
    try {
      List<Path> written = files.write(version(), name(generation, changes), plan.parts());
      return new Generated(plan, written, snapshot.write(Snapshot.of(records)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds what was forgotten: records that say what no migration makes, and files that have the
   * same version, as after a merge. Nothing is written.
   *
   * @throws dev.virga.kit.snapshot.InvalidSnapshotException if the snapshot cannot be read, as
   *     after a merge of branches that change the same
   * @throws UncheckedIOException if a file cannot be read
   */
  public Checked check(DatabaseDefinition records) {
    try {
      return new Checked(
          Plan.of(
              Diff.between(snapshot.read().database(), records, Decisions.none()), Style.ONLINE),
          files.sameVersions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what applies the files of the folder, whose settings can be changed. */
  public Migrator migrator() {
    return Migrator.in(files.path());
  }

  /**
   * Applies the files that a database does not have yet, with the usual settings of {@link
   * Migrator}.
   *
   * @throws dev.virga.kit.apply.MigrationException if a file was not applied
   */
  public Migrated migrate(DataSource dataSource) {
    return migrator().migrate(dataSource);
  }

  /**
   * Says how the files and a database stand to each other.
   *
   * @throws dev.virga.kit.apply.MigrationException if the database cannot be reached
   */
  public History history(DataSource dataSource) {
    return migrator().history(dataSource);
  }

  /**
   * Writes a migration that is to be written by hand, for what the records do not say.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public Generated generateEmpty(String name) {
    try {
      Path file = files.writeEmpty(version(), Generation.named(name).name());
      return new Generated(new Plan(List.of()), List.of(file), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks all files, those that are written by hand too.
   *
   * @param linter who checks them: {@code Linter.ofAllRules()}
   * @return what is found, in the order of the files
   * @throws UncheckedIOException if a file cannot be read
   */
  public List<Finding> lint(Linter linter) {
    try {
      return linter.check(files.files());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks the migrations behind a version: those up to it are applied, so that nobody can edit
   * them, and only tell what is there.
   *
   * @throws IllegalArgumentException if it is no version, such as {@code 20260102030405} or {@code
   *     1.2}
   * @throws UncheckedIOException if a file cannot be read
   */
  public List<Finding> lintAfter(String version, Linter linter) {
    Version last = Version.named(version);
    return lint(linter).stream()
        .filter(finding -> Version.of(Path.of(finding.file())).compareTo(last) > 0)
        .toList();
  }

  private static String name(Generation generation, List<Change> changes) {
    return generation.name().isEmpty() ? MigrationName.of(changes) : generation.name();
  }

  private String version() throws IOException {
    return files.nextVersion(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
  }
}
