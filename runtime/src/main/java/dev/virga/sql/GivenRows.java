package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows as arrays, one for each column: {@code unnest(?::bigint[], ...) as "given" ("id", ...)}.
 *
 * @param <E> what the values are taken from
 */
final class GivenRows<E> {
  private final Table<?, ?> table;
  private final String statement;
  private final Source source;
  private final List<E> rows;
  private final List<Values> columns;

  /** The values of a column, in all rows. */
  private record Values(String name, Codec<?> codec, List<@Nullable Object> values, boolean isKey) {
    Expression array() {
      return new Cast(
          new Parameter(Codecs.array(codec), Collections.unmodifiableList(values)),
          codec.packedType() + "[]");
    }

    /** Returns an element of the array, which is what the column holds. */
    Expression element(Source rows) {
      Expression element = new ColumnReference(rows, name, true);
      return codec.packedType().equals(codec.sqlType())
          ? element
          : new Cast(element, codec.unpackedType());
    }
  }

  private GivenRows(
      Table<?, ?> table, String statement, Source source, List<E> rows, List<Values> columns) {
    this.table = table;
    this.statement = statement;
    this.source = source;
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Takes the rows, and no column yet.
   *
   * @param statement what they are given to, for messages
   */
  static <E> GivenRows<E> of(Table<?, ?> table, String statement, Collection<? extends E> rows) {
    List<E> copy = new ArrayList<>(rows);
    int missing = copy.indexOf(null);
    if (missing >= 0) {
      throw new InvalidQueryException(
          "row " + (missing + 1) + " of " + statement + " of " + table.name() + " is null");
    }
    String name = table.name().equals("given") ? "given_rows" : "given";
    return new GivenRows<>(table, statement, new Source(null, name, null), copy, List.of());
  }

  /** Returns the rows with another column, which tells them apart. */
  <V> GivenRows<E> withKey(Column<?, V> column, Function<? super E, ? extends V> value) {
    return with(column, value, false, true);
  }

  /** Returns the rows with another column. */
  <V> GivenRows<E> with(
      Column<?, V> column, Function<? super E, ? extends @Nullable V> value, boolean nullable) {
    return with(column, value, nullable, false);
  }

  private <V> GivenRows<E> with(
      Column<?, V> column,
      Function<? super E, ? extends @Nullable V> value,
      boolean nullable,
      boolean isKey) {
    if (!column.expression().source().equals(table.source())) {
      throw new InvalidQueryException(
          column.expression().source().label()
              + "."
              + column.name()
              + " is not a column of "
              + table.name()
              + ", the table of "
              + statement);
    }
    if (columns.stream().anyMatch(before -> before.name().equals(column.name()))) {
      throw new InvalidQueryException(
          table.name()
              + "."
              + column.name()
              + " has two values in "
              + statement
              + ": a column is of the key or is set, once");
    }
    List<@Nullable Object> values = new ArrayList<>(rows.size());
    for (E row : rows) {
      @Nullable V taken = value.apply(row);
      if (taken == null && !nullable) {
        throw new InvalidQueryException(
            "row "
                + (values.size() + 1)
                + " of "
                + statement
                + " has null for "
                + table.name()
                + "."
                + column.name()
                + (isKey ? ", which no row has" : ", which is not null"));
      }
      values.add(taken);
    }
    return new GivenRows<>(
        table,
        statement,
        source,
        rows,
        Conditions.joined(
            columns, List.of(new Values(column.name(), column.codec(), values, isKey))));
  }

  /** Refuses two rows of one key: which of them the row that is there takes would be chance. */
  void requireDifferentKeys() {
    List<Values> keys = columns.stream().filter(Values::isKey).toList();
    List<?> all = keys.size() == 1 ? keys.get(0).values() : tuples(keys);
    Set<@Nullable Object> seen = new HashSet<>(2 * all.size());
    for (int i = 0; i < all.size(); i++) {
      if (!seen.add(all.get(i))) {
        throw new InvalidQueryException(
            "rows "
                + (all.indexOf(all.get(i)) + 1)
                + " and "
                + (i + 1)
                + " of "
                + statement
                + " of "
                + table.name()
                + " have the same "
                + String.join(", ", keys.stream().map(Values::name).toList())
                + ": give each row once");
      }
    }
  }

  /** Returns the key of each row. */
  private List<List<@Nullable Object>> tuples(List<Values> keys) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> keys.stream().<@Nullable Object>map(key -> key.values().get(i)).toList())
        .toList();
  }

  /** Returns a column of the rows. */
  Expression column(String name) {
    return columns.stream()
        .filter(values -> values.name().equals(name))
        .findFirst()
        .orElseThrow()
        .element(source);
  }

  /** Returns the rows, as what an update looks at. */
  From from() {
    List<Expression> arrays = columns.stream().<Expression>map(Values::array).toList();
    List<String> names = columns.stream().map(Values::name).toList();
    return new From(
        new From.FunctionTable(source, names, new FunctionCall("unnest", arrays, false), false),
        List.of());
  }

  /** Returns the conditions that a row of the table has the key of one of these. */
  List<Expression> matching() {
    return columns.stream()
        .filter(Values::isKey)
        .<Expression>map(
            key ->
                new Binary(
                    BinaryOperator.EQUAL,
                    new ColumnReference(table.source(), key.name(), true),
                    column(key.name())))
        .toList();
  }
}
