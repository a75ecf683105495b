package dev.virga.kit.apply;

import java.time.Instant;
import java.util.Optional;

/**
 * How one migration file and the history of a database stand to each other. Immutable.
 *
 * @param file its name; for one that is not there, what the history says
 * @param version what orders it; empty for one that is repeated when it changes
 * @param state how it stands
 * @param appliedAt when it was applied
 */
public record MigrationStatus(
    String file, Optional<String> version, State state, Optional<Instant> appliedAt) {
  /** Returns what is wrong, and the way out. */
  public String problem() {
    return file + " " + state.problem() + ".";
  }

  /** Returns a line for people, and a second one where something is wrong. */
  public String explained() {
    return this + (state.isMismatch() ? "\n    It " + state.problem() + "." : "");
  }

  /** Returns a line for people. */
  @Override
  public String toString() {
    return state.word() + appliedAt.map(at -> " " + at).orElse("") + "  " + file;
  }
}
