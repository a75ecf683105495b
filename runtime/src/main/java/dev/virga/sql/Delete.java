package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.WriteStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete. Run, it returns how many rows it deleted.
 *
 * @param <S> the scope: the table, and others that the delete looks at
 * @param <R> the record of the table
 */
public final class Delete<S, R> implements Query<Long> {
  private final Table<?, R> table;
  private final List<From> using;
  private final List<Expression> where;
  private final Statement<Long> statement;

  Delete(Table<?, R> table, List<From> using, List<Expression> where) {
    this.table = table;
    this.using = using;
    this.where = where;
    this.statement = changing();
  }

  private Statement<Long> changing() {
    PlainText plain = plain(null);
    Statement<Long> known = RenderedText.known(plain, Reading.CHANGED, null);
    return known != null
        ? known
        : RenderedText.keep(plain, Renderer.write(node(null), Reading.CHANGED));
  }

  private WriteStatement node(@Nullable Projection returning) {
    return new WriteStatement.Delete(table.source(), using, where, returning);
  }

  /** Returns what the text is known from. */
  private PlainText plain(@Nullable Projection returning) {
    PlainText text = PlainText.of(table, Delete.class);
    return text.onlyIf(
        using.isEmpty()
            && text.conditions(table.source(), where)
            && text.returning(table, returning));
  }

  /**
   * Returns the delete of the rows for which a filter holds.
   *
   * @throws dev.virga.InvalidQueryException if all conditions turn out to be empty, such as {@code
   *     allOf()} of nothing
   */
  public static <S, R> Delete<S, R> of(Table<S, R> table, Where<? super S> filter) {
    return new Delete<>(table, List.of(), filtered(table, filter.conditions()));
  }

  static List<Expression> filtered(Table<?, ?> table, List<Expression> conditions) {
    return Conditions.requireFilter(conditions, "a delete from ", table, "deleteEveryRow()");
  }

  /** Returns the delete of every row. */
  public static <S, R> Delete<S, R> ofEveryRow(Table<S, R> table) {
    return new Delete<>(table, List.of(), List.of());
  }

  /** {@code returning ...}: the deleted rows, as records. */
  public Returning<R> returning() {
    return returned(table);
  }

  /** {@code returning ...}: something of each deleted row. */
  public <Q> Returning<Q> returning(Selectable<? super S, Q> shape) {
    return returned(shape);
  }

  private <Q> Returning<Q> returned(Selectable<?, Q> shape) {
    Projection projection = shape.projection();
    return Returning.of(table, node(projection), plain(projection), shape);
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
