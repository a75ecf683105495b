package dev.virga.kit.migrate;

import dev.virga.kit.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was generated. Immutable.
 *
 * @param plan what the migration does
 * @param files its files, in the order in which they run, each followed by its {@code .conf}
 * @param snapshot the files of the snapshot that changed, came or went
 */
public record Generated(Plan plan, List<Path> files, List<Path> snapshot) {
  /** Copies the lists. */
  public Generated {
    files = List.copyOf(files);
    snapshot = List.copyOf(snapshot);
  }

  /** Returns whether the records are what the snapshot says, so that nothing was written. */
  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** Says what was done, in a line for each file. */
  @Override
  public String toString() {
    return isEmpty()
        ? "Nothing has changed since the last migration."
        : files.stream().map(file -> "Wrote " + file).collect(Collectors.joining("\n"));
  }
}
