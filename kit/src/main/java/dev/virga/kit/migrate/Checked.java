package dev.virga.kit.migrate;

import dev.virga.kit.plan.Plan;
import java.util.List;

/**
 * What was forgotten. Immutable.
 *
 * @param missing what the records say and no migration makes
 * @param sameVersions the names of files, together where they have the same version
 */
public record Checked(Plan missing, List<List<String>> sameVersions) {
  /** Copies the list. */
  public Checked {
    sameVersions = List.copyOf(sameVersions);
  }

  /** Returns whether nothing was forgotten. */
  public boolean isFine() {
    return missing.isEmpty() && sameVersions.isEmpty();
  }

  /** Says what was forgotten, and the way out. */
  @Override
  public String toString() {
    if (isFine()) {
      return "The records and the migrations agree.";
    }
    StringBuilder text = new StringBuilder();
    for (List<String> same : sameVersions) {
      text.append(
          "These files have the same version; give the newer one a later version: %s.\n"
              .formatted(String.join(", ", same)));
    }
    if (!missing.isEmpty()) {
      text.append("The records say what no migration makes. Generate one; it would do this:\n\n")
          .append(missing.sql());
    }
    return text.toString().stripTrailing();
  }
}
