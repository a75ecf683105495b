package dev.virga.kit.apply;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where the files are not those that the history of the database knows. Nothing was applied.
 */
public final class HistoryMismatchException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final transient List<MigrationStatus> mismatches;

  HistoryMismatchException(List<MigrationStatus> mismatches) {
    super(
        mismatches.stream()
            .map(each -> "\n  " + each.problem())
            .collect(
                Collectors.joining(
                    "", "The files are not those that were applied to the database:", "")),
        null);
    this.mismatches = List.copyOf(mismatches);
  }

  /** Returns the files in question. */
  public List<MigrationStatus> mismatches() {
    return mismatches;
  }
}
