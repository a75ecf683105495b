package dev.virga.kit.schema;

import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.TableDefinition;
import java.util.Optional;
import java.util.stream.Stream;

/** The expressions that a table needs when it is made, which may call functions. */
public final class TableExpressions {
  private TableExpressions() {}

  /** Returns those of a table: in columns, checks, indexes and exclusions, but not in policies. */
  public static Stream<String> of(TableDefinition table) {
    return Stream.concat(
        table.columns().stream().flatMap(TableExpressions::of), ofConstraints(table));
  }

  /** Returns those of its checks, indexes and exclusions, without which a table can be made. */
  public static Stream<String> ofConstraints(TableDefinition table) {
    return Stream.of(
            table.checks().stream().map(CheckDefinition::condition),
            table.indexes().stream().flatMap(TableExpressions::of),
            table.exclusions().stream().flatMap(TableExpressions::of))
        .flatMap(each -> each);
  }

  /** Returns those of an exclusion: its elements, and its condition. */
  public static Stream<String> of(ExclusionDefinition exclusion) {
    return Stream.concat(Stream.of(exclusion.elements()), exclusion.where().stream());
  }

  /** Returns those of a column: its default, and what computes it. */
  public static Stream<String> of(ColumnDefinition column) {
    return Stream.of(
            column.defaultExpression(), column.computed().map(ComputedDefinition::expression))
        .flatMap(Optional::stream);
  }

  /** Returns those of an index: its elements, and its condition. */
  public static Stream<String> of(IndexDefinition index) {
    return Stream.of(
            index.form().flatMap(IndexForm::elements), index.form().flatMap(IndexForm::where))
        .flatMap(Optional::stream);
  }
}
