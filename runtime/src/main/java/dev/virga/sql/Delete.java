package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.WriteStatement;
import java.util.List;

/**
 * A delete. Run, it returns how many rows it deleted.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class Delete<S, R> implements Query<Long> {
  private final Table<S, R> table;
  private final List<Expression> where;
  private final Statement<Long> statement;

  private Delete(Table<S, R> table, List<Expression> where) {
    this.table = table;
    this.where = where;
    this.statement =
        Renderer.write(
            new WriteStatement.Delete(table.source(), where, null), new Reading.Changed());
  }

  /**
   * Returns the delete of the rows for which a filter holds.
   *
   * @throws dev.virga.InvalidQueryException if all conditions turn out to be empty, such as {@code
   *     allOf()} of nothing
   */
  public static <S, R> Delete<S, R> of(Table<S, R> table, Where<? super S> filter) {
    return new Delete<>(
        table,
        Conditions.requireFilter(
            filter.conditions(), "a delete from " + table.name(), "deleteEveryRow()"));
  }

  /** Returns the delete of every row. */
  public static <S, R> Delete<S, R> ofEveryRow(Table<S, R> table) {
    return new Delete<>(table, List.of());
  }

  /** {@code returning ...}: the deleted rows, as records. */
  public Query<List<R>> returning() {
    return returning(table);
  }

  /** {@code returning ...}: something of each deleted row. */
  public <Q> Query<List<Q>> returning(Selectable<? super S, Q> shape) {
    Statement<List<Q>> returning =
        Renderer.write(
            new WriteStatement.Delete(table.source(), where, shape.projection()),
            new Reading.All<>(shape.decoder()));
    return () -> returning;
  }

  @Override
  public Statement<Long> statement() {
    return statement;
  }

  @Override
  public String toString() {
    return statement.sql();
  }
}
