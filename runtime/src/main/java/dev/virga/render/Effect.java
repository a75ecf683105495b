package dev.virga.render;

/** What a statement does beside returning something, from little to much. */
public enum Effect {
  /** As far as can be told, it only reads: any server that has the rows can run it. */
  READS,
  /**
   * It is a query, but not for a replica: it locks rows, calls a function that changes something,
   * or holds text of which nothing is known.
   */
  ACTS,
  /** It changes rows. */
  CHANGES;

  /** Returns the greater one. */
  Effect and(Effect other) {
    return compareTo(other) < 0 ? other : this;
  }
}
