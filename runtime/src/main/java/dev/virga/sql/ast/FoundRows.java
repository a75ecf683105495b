package dev.virga.sql.ast;

import dev.virga.sql.ast.Expression.ColumnReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the recursive query of a tree finds of each row.
 *
 * @param source what names its columns
 * @param key the columns of the table that tell a row from others
 * @param columns the key, and the columns of the table that lead on to further rows
 * @param path the column that has the keys of the rows on the way
 * @param place the column that has the place in the tree: a number for each step
 */
public record FoundRows(
    Source source, List<String> key, List<String> columns, String path, String place) {
  /** Copies the lists. */
  public FoundRows {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  /** Returns what is found along a relation of a table to itself. */
  static FoundRows along(Relation relation) {
    List<String> key = relation.toKey().stream().map(KeyColumn::name).toList();
    Set<String> columns = new LinkedHashSet<>(key);
    columns.addAll(relation.fromColumns());
    return new FoundRows(
        new Source(null, "tree", null),
        key,
        List.copyOf(columns),
        unused("path", columns),
        unused("place", columns));
  }

  private static String unused(String name, Set<String> columns) {
    String unused = name;
    while (columns.contains(unused)) {
      unused += "_";
    }
    return unused;
  }

  /** Returns the place in the tree as an expression. */
  Expression placeInTree() {
    return new ColumnReference(source, place, false);
  }
}
