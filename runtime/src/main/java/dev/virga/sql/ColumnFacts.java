package dev.virga.sql;

import dev.virga.Generator;
import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.WriteStatement.Assigned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column is: the part of it that does not depend on its Java type.
 *
 * @param updatable whether statements may give the value
 * @param defaultExpression what an insert that leaves the column out stores; null for null
 * @param onUpdate what an update that leaves the column out sets; null for nothing
 * @param generator what makes the value for an insert that leaves the column out; null for nothing
 */
record ColumnFacts(
    Source source,
    String name,
    Codec<?> codec,
    boolean updatable,
    boolean nullable,
    @Nullable String defaultExpression,
    @Nullable String onUpdate,
    @Nullable Generator<?> generator) {

  static ColumnFacts of(
      Source source, String name, Codec<?> codec, boolean updatable, ColumnTrait... traits) {
    boolean nullable = false;
    String defaultExpression = null;
    String onUpdate = null;
    Generator<?> generator = null;
    for (ColumnTrait trait : traits) {
      if (trait instanceof ColumnTrait.DefaultTo defaultTo) {
        defaultExpression = defaultTo.expression();
      } else if (trait instanceof ColumnTrait.OnUpdate update) {
        onUpdate = update.expression();
      } else if (trait instanceof ColumnTrait.GeneratedBy generatedBy) {
        generator = generatedBy.generator();
      } else {
        nullable = true;
      }
    }
    return new ColumnFacts(
        source, name, codec, updatable, nullable, defaultExpression, onUpdate, generator);
  }

  /** Returns whether the rows of a query have to give the value when they are inserted. */
  boolean isRequired() {
    return updatable && !nullable && defaultExpression == null;
  }

  /** Returns what each update of a table sets by itself. */
  static List<Assigned> onUpdate(Source source, List<ColumnFacts> columns) {
    List<Assigned> set = new ArrayList<>();
    for (ColumnFacts column : columns) {
      if (column.onUpdate != null) {
        set.add(new Assigned(column.name, value(source, columns, column.onUpdate)));
      }
    }
    return List.copyOf(set);
  }

  /** Returns what a column is set to: SQL that may be over the columns of its own table. */
  private static Expression value(Source source, List<ColumnFacts> columns, String sql) {
    return columns.stream().anyMatch(column -> names(sql, column.name))
        ? new Expression.OfColumns(source, sql)
        : new Expression.Verbatim(sql);
  }

  /**
   * Returns whether a word of the SQL may be a column; one that turns out to be none does no harm.
   */
  private static boolean names(String sql, String column) {
    return Pattern.compile(
            "(?<![\\w$])" + Pattern.quote(column) + "(?![\\w$])", Pattern.CASE_INSENSITIVE)
        .matcher(sql)
        .find();
  }

  /** Returns all columns of a table, or of an alias of it, as what a query selects. */
  static Projection projection(Source source, List<ColumnFacts> columns) {
    return new Projection.Group(
        columns.stream()
            .<Projection>map(
                column ->
                    new Projection.Item(
                        new ColumnReference(source, column.name, column.nullable), column.codec))
            .toList());
  }

  /** Returns the same column of an alias of its table. */
  ColumnFacts of(Source alias) {
    if (!alias.name().equals(source.name())
        || !Optional.ofNullable(alias.schema()).equals(Optional.ofNullable(source.schema()))) {
      throw new InvalidQueryException(this + " is not a column of " + alias);
    }
    return new ColumnFacts(
        alias, name, codec, updatable, nullable, defaultExpression, onUpdate, generator);
  }

  /** Returns a value that the column can take, or says why it cannot. */
  @Nullable Object checked(@Nullable Object value) {
    if (value == null && !nullable) {
      throw new InvalidQueryException(
          this + " is not null: give it a value, or make the record's component @Nullable");
    }
    return value;
  }

  @Override
  public String toString() {
    return source.label() + "." + name;
  }
}
