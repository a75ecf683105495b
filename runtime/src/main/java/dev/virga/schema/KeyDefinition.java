package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * A primary key or unique constraint.
 *
 * @param name the constraint's name, unquoted
 * @param columns the names of its columns, in order
 * @param form what it is besides; empty where the columns say all about it
 */
public record KeyDefinition(String name, List<String> columns, Optional<KeyForm> form) {
  /** Copies the list; a form that says nothing is none. */
  public KeyDefinition {
    columns = List.copyOf(columns);
    form = form.filter(given -> !given.equals(KeyForm.PLAIN));
  }

  /** Returns what it makes of nulls; empty where they are distinct. */
  public Optional<NullTreatment> nulls() {
    return form.flatMap(KeyForm::nulls);
  }

  /** Returns the names of the columns that its index holds besides. */
  public List<String> include() {
    return form.flatMap(KeyForm::include).orElse(List.of());
  }

  /** Returns when it is checked; empty for by each statement. */
  public Optional<Deferral> deferral() {
    return form.flatMap(KeyForm::deferral);
  }

  /** Creates a key that its columns say all about. */
  public KeyDefinition(String name, List<String> columns) {
    this(name, columns, Optional.empty());
  }
}
