package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Expression;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table or of a derived table.
 *
 * @param <S> the scope: the table of the column
 * @param <V> the Java type of its values
 */
public interface Column<S, V> extends Expr<S, V> {
  /** Returns the column's name in the database, unquoted. */
  String name();

  /** Returns whether the column takes null. */
  boolean isNullable();

  /**
   * Returns this column of an alias of its table: {@code Users.ID.of(follower)} is {@code
   * "follower"."id"}.
   */
  Column<S, V> of(Alias<S, ?> alias);

  @Override
  Expression.ColumnReference expression();

  @Override
  default Decoder<V> decoder() {
    var codec = codec();
    return isNullable() ? Expr.super.decoder() : (row, index) -> row.get(index, codec);
  }

  /**
   * A column that inserts and updates can give a value.
   *
   * @param <S> the scope: the table of the column
   * @param <V> the Java type of its values
   */
  interface Updatable<S, V> extends Column<S, V> {
    /**
     * {@code "column" = ?}; null only for a column that takes it. In source code, null is {@link
     * #setNull()}.
     */
    default Assignment<S> set(@Nullable V value) {
      return Assignments.value(this, value);
    }

    /** {@code "column" = expression}. */
    default <X extends S> Assignment<X> set(Operand<? super X, V> expression) {
      return Assignments.expression(this, expression.expressionBeside(codec()));
    }

    /**
     * {@code "column" = ?} if there is a value; nothing otherwise. Give it to {@link Sql#changes}.
     */
    default Optional<Assignment<S>> setIfPresent(Optional<? extends V> value) {
      return value.map(given -> Assignments.value(this, given));
    }

    /**
     * Gives the column, in a row that is inserted, the value of an expression of the query that the
     * rows come from.
     */
    default <X> Filled<S, X> from(Operand<X, V> expression) {
      return new Filled<>(expression(), expression.expressionBeside(codec()), codec());
    }

    /**
     * Gives the column, in a row that is inserted, a value; null only for a column that takes it.
     */
    default Filled<S, Object> from(@Nullable V value) {
      return new Filled<>(expression(), Assignments.parameter(this, value), codec());
    }

    /** {@code "column" = excluded."column"}: the value that an upsert could not insert. */
    default Assignment<S> setExcluded() {
      return Assignments.expression(this, RowVersions.excluded(this).expression());
    }

    /** {@code "column" = null}; an error for a column that is not null. */
    default Assignment<S> setNull() {
      return Assignments.value(this, null);
    }

    /** {@code "column" = default}. */
    default Assignment<S> setDefault() {
      return Assignments.expression(this, new Expression.DefaultValue());
    }
  }
}
