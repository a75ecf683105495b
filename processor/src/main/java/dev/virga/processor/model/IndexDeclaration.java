package dev.virga.processor.model;

import dev.virga.schema.NullTreatment;
import dev.virga.schema.Uniqueness;
import java.util.List;
import java.util.Optional;

/**
 * An index, as it is written, right or wrong.
 *
 * @param list the components that it names, and its name
 * @param elements what is indexed, in SQL; empty where it is components
 * @param unique whether no two rows may be equal in it
 * @param nulls whether rows without a value are equal; empty where it is not said
 * @param method the access method; empty for the usual one
 * @param where the condition of the rows that it holds; empty for all of them
 * @param parameters how it is stored; empty for as usual
 * @param include the components that it holds besides
 */
public record IndexDeclaration(
    ColumnList list,
    Optional<Located<String>> elements,
    boolean unique,
    Optional<Located<NullTreatment>> nulls,
    Optional<Located<String>> method,
    Optional<Located<String>> parameters,
    Optional<Located<String>> where,
    List<Located<String>> include) {
  /** Copies the list. */
  public IndexDeclaration {
    include = List.copyOf(include);
  }

  /** Returns that no two rows may be equal in it, and what it makes of nulls. */
  public Optional<Uniqueness> uniqueness() {
    return unique
        ? Optional.of(nulls.isPresent() ? Uniqueness.NULLS_NOT_DISTINCT : Uniqueness.NULLS_DISTINCT)
        : Optional.empty();
  }

  /** Returns the name in the database; empty if none is given. */
  public Optional<Located<String>> name() {
    return list.name();
  }
}
