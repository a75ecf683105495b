package dev.virga.sql;

import dev.virga.Generator;

/**
 * What a record's annotations say of a column, beyond its name and type. Generated code uses it.
 */
public sealed interface ColumnTrait {
  /** The column takes null. */
  ColumnTrait NULLABLE = new Nullable();

  /** The database takes this expression when an insert leaves the column out. */
  static ColumnTrait defaultTo(String expression) {
    return new DefaultTo(expression);
  }

  /** Each update sets the column to this expression, unless it sets the column itself. */
  static ColumnTrait onUpdate(String expression) {
    return new OnUpdate(expression);
  }

  /** The application makes the value when an insert leaves the column out. */
  static ColumnTrait generatedBy(Generator<?> generator) {
    return new GeneratedBy(generator);
  }

  /** See {@link #NULLABLE}. */
  record Nullable() implements ColumnTrait {}

  /** See {@link #defaultTo}. */
  record DefaultTo(String expression) implements ColumnTrait {}

  /** See {@link #onUpdate}. */
  record OnUpdate(String expression) implements ColumnTrait {}

  /** See {@link #generatedBy}. */
  record GeneratedBy(Generator<?> generator) implements ColumnTrait {}
}
