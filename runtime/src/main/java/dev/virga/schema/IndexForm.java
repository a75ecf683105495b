package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * What an index is beyond a list of columns.
 *
 * @param method the access method, such as {@code gin}; empty for {@code btree}
 * @param elements what is indexed, in SQL, as {@code create index} has it between its parentheses;
 *     empty where it is the index's columns
 * @param include the names of columns that the index holds and is not ordered by; empty for none
 * @param where the condition of the rows that it holds, in SQL; empty for all of them
 */
public record IndexForm(
    Optional<String> method,
    Optional<String> elements,
    Optional<List<String>> include,
    Optional<String> where) {
  /** What an index is that columns say all about. */
  public static final IndexForm PLAIN =
      new IndexForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Copies the list; one without columns is none. */
  public IndexForm {
    include = include.filter(columns -> !columns.isEmpty()).map(List::copyOf);
  }
}
