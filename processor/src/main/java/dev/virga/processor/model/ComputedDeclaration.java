package dev.virga.processor.model;

import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.ComputedDefinition.Storage;

/**
 * What a column is computed of, as it is written, right or wrong.
 *
 * @param position the annotation
 * @param expression the SQL expression
 * @param storage when it is computed
 */
public record ComputedDeclaration(
    Position position, Located<String> expression, Located<Storage> storage) {
  /** Returns what the database has of it. */
  public ComputedDefinition definition() {
    return new ComputedDefinition(expression.value(), storage.value());
  }
}
