package dev.virga.kit.apply;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the migration files and a database stand to each other. Immutable.
 *
 * @param migrations the files, and what is in the history without a file, in their order
 */
public record History(List<MigrationStatus> migrations) {
  /** Copies the list. */
  public History {
    migrations = List.copyOf(migrations);
  }

  /** Returns what the next run applies. */
  public List<MigrationStatus> pending() {
    return migrations.stream().filter(each -> each.state() == State.PENDING).toList();
  }

  /** Returns what stops the next run until a person has decided. */
  public List<MigrationStatus> mismatches() {
    return migrations.stream().filter(each -> each.state().isMismatch()).toList();
  }

  /** Returns whether all files were applied, as they are. */
  public boolean isUpToDate() {
    return pending().isEmpty() && mismatches().isEmpty();
  }

  /**
   * Requires that nothing stops a run.
   *
   * @throws HistoryMismatchException if something does
   * @throws MigrationException if there is a history, and not a single file
   */
  public void requireMatch() {
    if (!mismatches().isEmpty()) {
      throw new HistoryMismatchException(mismatches());
    }
    if (!migrations.isEmpty()
        && migrations.stream().allMatch(each -> each.state() == State.AHEAD)) {
      throw new MigrationException(
          "There are no files of migrations, but the database has a history, which ends with %s. Name the folder that has them."
              .formatted(migrations.get(migrations.size() - 1).file()),
          null);
    }
  }

  /**
   * Requires that all files were applied, as when an application starts whose migrations are
   * applied before, by somebody else.
   *
   * @throws HistoryMismatchException if files are not those that were applied
   * @throws MigrationException if some are still to be applied; the message names them
   */
  public void requireUpToDate() {
    requireMatch();
    if (!pending().isEmpty()) {
      throw new MigrationException(
          pending().stream()
              .map(each -> "\n  " + each.file())
              .collect(
                  Collectors.joining(
                      "", "The database is behind. These files are still to be applied:", "")),
          null);
    }
  }

  /** Says how each file stands, in a line. */
  @Override
  public String toString() {
    return migrations.isEmpty()
        ? "There are no migrations."
        : migrations.stream().map(MigrationStatus::explained).collect(Collectors.joining("\n"));
  }
}
