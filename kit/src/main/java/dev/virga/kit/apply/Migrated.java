package dev.virga.kit.apply;

import java.util.List;

/**
 * What a run has done. Immutable.
 *
 * @param files the names of the files that were applied, in their order
 */
public record Migrated(List<String> files) {
  /** Copies the list. */
  public Migrated {
    files = List.copyOf(files);
  }

  /** Says what was done. */
  @Override
  public String toString() {
    return switch (files.size()) {
      case 0 -> "Nothing to apply: the database is up to date.";
      case 1 -> "Applied one file.";
      default -> "Applied " + files.size() + " files.";
    };
  }
}
