package dev.virga.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of one compilation. Mutable, because a check goes on after the first
 * problem it finds.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem: what is wrong and the way out, with the parts of the sentence in order. */
  public void add(Position position, ProblemKey key, String... sentence) {
    found.add(new Problem(position, key, String.join("", sentence)));
  }

  /** Returns how many problems there are so far. */
  public int count() {
    return found.size();
  }

  /** Returns the problems in the order in which they were found. */
  public List<Problem> found() {
    return List.copyOf(found);
  }
}
