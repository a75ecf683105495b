package dev.virga.schema;

import java.util.Optional;

/**
 * What a column is beyond the type of its values: each is empty for that of the type.
 *
 * @param collation the name of the collation, unquoted
 * @param storage where large values lie
 * @param compression how they are compressed
 */
public record ColumnForm(
    Optional<String> collation,
    Optional<ColumnStorage> storage,
    Optional<Compression> compression) {
  /** What a column is that its type says all about. */
  public static final ColumnForm PLAIN =
      new ColumnForm(Optional.empty(), Optional.empty(), Optional.empty());
}
