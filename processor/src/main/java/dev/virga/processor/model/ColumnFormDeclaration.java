package dev.virga.processor.model;

import dev.virga.schema.ColumnForm;
import dev.virga.schema.ColumnStorage;
import dev.virga.schema.Compression;
import java.util.Optional;

/**
 * What a column is said to be beyond its type, right or wrong.
 *
 * @param collation the name of its collation
 * @param storage where large values lie
 * @param compression how they are compressed
 */
public record ColumnFormDeclaration(
    Optional<Located<String>> collation,
    Optional<Located<ColumnStorage>> storage,
    Optional<Located<Compression>> compression) {
  /** Returns what the database has of it. */
  public ColumnForm definition() {
    return new ColumnForm(
        collation.map(Located::value),
        storage.map(Located::value),
        compression.map(Located::value));
  }
}
