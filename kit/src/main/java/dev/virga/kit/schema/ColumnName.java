package dev.virga.kit.schema;

/**
 * The name of a column, with the table that it belongs to. Ordered by table, then by column.
 * Immutable.
 *
 * @param table the table
 * @param column the column's name, unquoted
 */
public record ColumnName(QualifiedName table, String column) implements Comparable<ColumnName> {
  @Override
  public int compareTo(ColumnName other) {
    int byTable = table.compareTo(other.table);
    return byTable != 0 ? byTable : column.compareTo(other.column);
  }

  /** The name for people, without quotes: {@code users.bio}. */
  @Override
  public String toString() {
    return table + "." + column;
  }
}
