package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a unique constraint is beyond a list of columns.
 *
 * @param nulls what it makes of nulls; empty where they are distinct
 * @param include the names of columns that its index holds besides; empty for none
 * @param deferral when it is checked; empty for by each statement
 */
public record KeyForm(
    Optional<NullTreatment> nulls, Optional<List<String>> include, Optional<Deferral> deferral) {
  /** What a unique constraint is that columns say all about. */
  public static final KeyForm PLAIN =
      new KeyForm(Optional.empty(), Optional.empty(), Optional.empty());

  /** Copies the list; one without columns is none. */
  public KeyForm {
    include = include.filter(columns -> !columns.isEmpty()).map(List::copyOf);
  }
}
