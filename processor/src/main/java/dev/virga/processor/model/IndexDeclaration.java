package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An index, as it is written, right or wrong.
 *
 * @param list the components that it names, and its name
 * @param elements what is indexed, in SQL; empty where it is components
 * @param method the access method; empty for the usual one
 * @param where the condition of the rows that it holds; empty for all of them
 * @param include the components that it holds besides
 */
public record IndexDeclaration(
    ColumnList list,
    Optional<Located<String>> elements,
    Optional<Located<String>> method,
    Optional<Located<String>> where,
    List<Located<String>> include) {
  /** Copies the list. */
  public IndexDeclaration {
    include = List.copyOf(include);
  }

  /** Returns the name in the database; empty if none is given. */
  public Optional<Located<String>> name() {
    return list.name();
  }
}
