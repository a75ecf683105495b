package dev.virga.kit.schema;

/**
 * What a column holds one of, or an array of. Immutable.
 *
 * @param name the type, such as {@code text} or {@code "mood"}
 * @param array whether the column holds an array of it
 */
public record ElementType(String name, boolean array) {
  private static final String BRACKETS = "[]";

  /** Tells the type of a column apart: {@code "mood"[]} is an array of {@code "mood"}. */
  public static ElementType of(String columnType) {
    return columnType.endsWith(BRACKETS)
        ? new ElementType(
            columnType.substring(0, columnType.length() - BRACKETS.length()).strip(), true)
        : new ElementType(columnType, false);
  }

  /** Returns the same of another type. */
  public ElementType named(String other) {
    return new ElementType(other, array);
  }

  /** Returns the type of the column. */
  public String columnType() {
    return array ? name + BRACKETS : name;
  }
}
