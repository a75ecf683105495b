package dev.virga.processor.model;

import dev.virga.schema.Deferral;
import dev.virga.schema.NullTreatment;
import java.util.List;
import java.util.Optional;

/**
 * A unique constraint, as it is written, right or wrong.
 *
 * @param list the components that it names, and its name
 * @param nulls what it makes of nulls; empty where they are distinct
 * @param include the components that it holds besides
 * @param deferral when it is checked; empty for by each statement
 */
public record UniqueDeclaration(
    ColumnList list,
    Optional<NullTreatment> nulls,
    List<Located<String>> include,
    Optional<Deferral> deferral) {
  /** Copies the list. */
  public UniqueDeclaration {
    include = List.copyOf(include);
  }

  /** Returns the name in the database; empty if none is given. */
  public Optional<Located<String>> name() {
    return list.name();
  }

  /** Returns the names of the components that it names. */
  public List<String> componentNames() {
    return list.componentNames();
  }
}
