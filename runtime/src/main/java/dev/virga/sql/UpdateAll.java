package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.WriteStatement;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An update of any number of rows, each with values of its own, in one statement. Run, it returns
 * how many rows it changed.
 *
 * <pre>{@code
 * record Price(long id, BigDecimal price, int delivered) {}
 *
 * updateAll(PRODUCTS, prices)
 *     .by(ID, Price::id)
 *     .set(PRICE, Price::price)
 *     .set(STOCK, Price::delivered, delivered -> STOCK.plus(delivered))
 * }</pre>
 *
 * <p>renders
 *
 * <pre>{@code
 * update "products" set "price" = "given"."price", "stock" = "products"."stock" + "given"."stock"
 * from unnest(?::bigint[], ?::numeric[], ?::integer[]) as "given" ("id", "price", "stock")
 * where "products"."id" = "given"."id"
 * }</pre>
 *
 * <p>Each column is one array parameter, so the text does not depend on the number of rows. A row
 * that is not there changes nothing; without any row, nothing is changed. Several {@code by} are a
 * key of several columns.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 * @param <E> what the values are taken from
 */
public final class UpdateAll<S, R, E> implements Query<Long> {
  private final Table<S, R> table;
  private final GivenRows<E> rows;
  private final List<Assignment<?>> set;
  private final List<Expression> where;

  private UpdateAll(
      Table<S, R> table, GivenRows<E> rows, List<Assignment<?>> set, List<Expression> where) {
    this.table = table;
    this.rows = rows;
    this.set = set;
    this.where = where;
  }

  /**
   * {@code set "column" = value}: each row's own.
   *
   * @throws dev.virga.InvalidQueryException if a value is null and the column is not null, or the
   *     column is set twice or is of the key
   */
  public <V> UpdateAll<S, R, E> set(
      Column.Updatable<S, V> column, Function<? super E, ? extends @Nullable V> value) {
    GivenRows<E> more = rows.with(column, value, column.isNullable());
    return with(more, Assignments.expression(column, more.column(column.name())));
  }

  /**
   * {@code set "column" = expression}: an expression over the row that is there and its own value,
   * which may be null: {@code coalesce(given, NAME)} leaves what is there.
   *
   * @throws dev.virga.InvalidQueryException if the column is set twice or is of the key
   */
  public <V> UpdateAll<S, R, E> set(
      Column.Updatable<S, V> column,
      Function<? super E, ? extends @Nullable V> value,
      Function<? super Expr<Object, V>, ? extends Operand<? super S, V>> expression) {
    GivenRows<E> more = rows.with(column, value, true);
    Expr<Object, V> given = new Computed<>(more.column(column.name()), column.codec());
    return with(
        more,
        Assignments.expression(column, expression.apply(given).expressionBeside(column.codec())));
  }

  private UpdateAll<S, R, E> with(GivenRows<E> more, Assignment<?> assignment) {
    return new UpdateAll<>(table, more, Conditions.joined(set, List.of(assignment)), where);
  }

  /** {@code and ...}: changes the rows for which these conditions hold too. */
  @SafeVarargs
  public final UpdateAll<S, R, E> where(Condition<? super S> first, Condition<? super S>... more) {
    return new UpdateAll<>(
        table, rows, set, Conditions.joined(where, Conditions.expressions(first, more)));
  }

  /** {@code returning ...}: the changed rows, in any order, as records. */
  public Returning<R> returning() {
    return returning(table);
  }

  /** {@code returning ...}: something of each changed row, in any order. */
  public <Q> Returning<Q> returning(Selectable<? super S, Q> shape) {
    return new Returning<>(node(shape.projection()), shape.projection(), shape.decoder());
  }

  private WriteStatement node(@Nullable Projection returning) {
    return new WriteStatement.Update(
        table.source(),
        Assignments.ofUpdate(table, set),
        List.of(rows.from()),
        Conditions.joined(rows.matching(), where),
        returning);
  }

  @Override
  public Statement<Long> statement() {
    return Renderer.write(node(null), Reading.CHANGED);
  }

  @Override
  public String toString() {
    return sql();
  }

  /**
   * An update of many rows that does not say yet what it sets. It is no query: {@link #set} makes
   * it one.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   * @param <E> what the values are taken from
   */
  public static final class Keyed<S, R, E> {
    private final UpdateAll<S, R, E> update;

    private Keyed(UpdateAll<S, R, E> update) {
      this.update = update;
    }

    /** {@code and "column" = value}: another column of the key. */
    public <V> Keyed<S, R, E> by(Column<S, V> column, Function<? super E, ? extends V> value) {
      return new Keyed<>(
          new UpdateAll<>(
              update.table, update.rows.withKey(column, value), update.set, update.where));
    }

    /** Sets a column, as {@link UpdateAll#set(Column.Updatable, Function)} does. */
    public <V> UpdateAll<S, R, E> set(
        Column.Updatable<S, V> column, Function<? super E, ? extends @Nullable V> value) {
      return checked().set(column, value);
    }

    /** Sets a column, as {@link UpdateAll#set(Column.Updatable, Function, Function)} does. */
    public <V> UpdateAll<S, R, E> set(
        Column.Updatable<S, V> column,
        Function<? super E, ? extends @Nullable V> value,
        Function<? super Expr<Object, V>, ? extends Operand<? super S, V>> expression) {
      return checked().set(column, value, expression);
    }

    private UpdateAll<S, R, E> checked() {
      update.rows.requireDifferentKeys();
      return update;
    }
  }

  /**
   * An update of many rows that does not say yet which row is whose. It is no query: {@link #by}
   * goes on.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   * @param <E> what the values are taken from
   */
  public static final class Unkeyed<S, R, E> {
    private final UpdateAll<S, R, E> update;

    Unkeyed(Table<S, R> table, Collection<? extends E> rows) {
      this.update =
          new UpdateAll<>(table, GivenRows.of(table, "an update", rows), List.of(), List.of());
    }

    /**
     * {@code where "column" = value}: the column that tells the rows apart, such as the primary
     * key.
     *
     * @throws dev.virga.InvalidQueryException if a value is null; and when something is set, if two
     *     rows have the same key
     */
    public <V> Keyed<S, R, E> by(Column<S, V> column, Function<? super E, ? extends V> value) {
      return new Keyed<>(update).by(column, value);
    }
  }
}
