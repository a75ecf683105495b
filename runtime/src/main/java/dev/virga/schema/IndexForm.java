package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * What an index is beyond a list of columns.
 *
 * @param uniqueness that no two rows are equal in what is indexed; empty where they may be
 * @param method the access method, such as {@code gin}; empty for {@code btree}
 * @param elements what is indexed, in SQL, as {@code create index} has it between its parentheses;
 *     empty where it is the index's columns
 * @param include the names of columns that the index holds and is not ordered by; empty for none
 * @param parameters how it is stored, in SQL, as {@code create index} has it behind {@code with};
 *     empty for as usual
 * @param where the condition of the rows that it holds, in SQL; empty for all of them
 */
public record IndexForm(
    Optional<Uniqueness> uniqueness,
    Optional<String> method,
    Optional<String> elements,
    Optional<List<String>> include,
    Optional<String> parameters,
    Optional<String> where) {
  /** What an index is that columns say all about. */
  public static final IndexForm PLAIN =
      new IndexForm(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list; one without columns is none. */
  public IndexForm {
    include = include.filter(columns -> !columns.isEmpty()).map(List::copyOf);
  }

  /** Returns the form with other words for what is indexed, and of which rows. */
  public IndexForm with(Optional<String> otherElements, Optional<String> otherWhere) {
    return new IndexForm(uniqueness, method, otherElements, include, parameters, otherWhere);
  }

  /** Returns the form with other words for how it is stored. */
  public IndexForm storedBy(Optional<String> otherParameters) {
    return new IndexForm(uniqueness, method, elements, include, otherParameters, where);
  }

  /** Returns the form with other names for the columns that it holds besides. */
  public IndexForm including(Optional<List<String>> otherColumns) {
    return new IndexForm(uniqueness, method, elements, otherColumns, parameters, where);
  }
}
