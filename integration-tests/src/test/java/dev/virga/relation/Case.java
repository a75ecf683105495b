package dev.virga.relation;

import dev.virga.Query;
import java.util.Objects;

/**
 * One thing that is asked along relations, and what it answers.
 *
 * @param name what is asked
 * @param query the query
 * @param answer its rows, as they print themselves
 */
record Case(String name, Query<?> query, String answer) {
  /** Checks that nothing is left out. */
  Case {
    Objects.requireNonNull(query);
  }

  @Override
  public String toString() {
    return name;
  }
}
