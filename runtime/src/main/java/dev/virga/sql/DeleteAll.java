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
 * A delete of any number of rows by their keys, in one statement. Run, it returns how many rows it
 * deleted.
 *
 * <pre>{@code
 * deleteAll(FOLLOWS, ended).by(FOLLOWER_ID, Follow::followerId).by(FOLLOWED_ID, Follow::followedId)
 * }</pre>
 *
 * <p>renders
 *
 * <pre>{@code
 * delete from "follows"
 * using unnest(?::bigint[], ?::bigint[]) as "given" ("follower_id", "followed_id")
 * where "follows"."follower_id" = "given"."follower_id"
 *   and "follows"."followed_id" = "given"."followed_id"
 * }</pre>
 *
 * <p>Each column is one array parameter, so the text does not depend on the number of rows. A key
 * that no row has deletes nothing; without any key, nothing is deleted. Several {@code by} are a
 * key of several columns.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 * @param <E> what the keys are taken from
 */
public final class DeleteAll<S, R, E> implements Query<Long> {
  private final Table<S, R> table;
  private final GivenRows<E> rows;
  private final List<Expression> where;

  private DeleteAll(Table<S, R> table, GivenRows<E> rows, List<Expression> where) {
    this.table = table;
    this.rows = rows;
    this.where = where;
  }

  /**
   * {@code and "column" = value}: another column of the key.
   *
   * @throws dev.virga.InvalidQueryException if a value is null
   */
  public <V> DeleteAll<S, R, E> by(Column<S, V> column, Function<? super E, ? extends V> value) {
    return new DeleteAll<>(table, rows.withKey(column, value), where);
  }

  /** {@code and ...}: deletes the rows for which these conditions hold too. */
  @SafeVarargs
  public final DeleteAll<S, R, E> where(Condition<? super S> first, Condition<? super S>... more) {
    return new DeleteAll<>(
        table, rows, Conditions.joined(where, Conditions.expressions(first, more)));
  }

  /** {@code returning ...}: the deleted rows, in any order, as records. */
  public Returning<R> returning() {
    return returning(table);
  }

  /** {@code returning ...}: something of each deleted row, in any order. */
  public <Q> Returning<Q> returning(Selectable<? super S, Q> shape) {
    return new Returning<>(node(shape.projection()), shape.projection(), shape.decoder());
  }

  private WriteStatement node(@Nullable Projection returning) {
    return new WriteStatement.Delete(
        table.source(), List.of(rows.from()), Conditions.joined(rows.matching(), where), returning);
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
   * A delete of many rows that does not say yet by which columns. It is no query: {@link #by} makes
   * it one.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   * @param <E> what the keys are taken from
   */
  public static final class Unkeyed<S, R, E> {
    private final DeleteAll<S, R, E> delete;

    Unkeyed(Table<S, R> table, Collection<? extends E> rows) {
      this.delete = new DeleteAll<>(table, GivenRows.of(table, "a delete", rows), List.of());
    }

    /**
     * {@code where "column" = value}: the column that tells the rows apart, whose values are what
     * is given.
     */
    public DeleteAll<S, R, E> by(Column<S, E> column) {
      return by(column, Function.identity());
    }

    /**
     * {@code where "column" = value}: the column that tells the rows apart, such as the primary
     * key.
     *
     * @throws dev.virga.InvalidQueryException if a value is null
     */
    public <V> DeleteAll<S, R, E> by(Column<S, V> column, Function<? super E, ? extends V> value) {
      return delete.by(column, value);
    }
  }
}
