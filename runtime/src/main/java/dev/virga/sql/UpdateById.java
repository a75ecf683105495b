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

/**
 * An update of the row with a key, if it still has the version that it was read with. Run, it
 * returns the row's new version, and throws {@link dev.virga.StaleRow} if it has another one.
 *
 * <pre>{@code
 * Pages.updateById(page.id(), page.version(), TEXT.set("rain"))
 * }</pre>
 *
 * <p>renders
 *
 * <pre>{@code
 * update "pages" set "text" = ?, "version" = "version" + 1
 * where "id" = ? and "version" = ?
 * returning "version"
 * }</pre>
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 * @param <V> the Java type of the version
 */
public final class UpdateById<S, R, V> implements Query<V> {
  private final Table<S, R> table;
  private final Update<S, R> update;
  private final List<Expression> where;
  private final Statement<V> statement;

  private UpdateById(
      Table<S, R> table, Column<S, V> version, Update<S, R> update, List<Expression> where) {
    this.table = table;
    this.update = update;
    this.where = where;
    this.statement = changing(version);
  }

  /**
   * Returns an update that sets columns, and counts the version up. Generated code uses it.
   *
   * @param current what the row has: its key, and the version that was read
   * @throws dev.virga.InvalidQueryException if nothing is set, or a column twice
   */
  public static <S, R, V> UpdateById<S, R, V> of(
      Table<S, R> table,
      Column<S, V> version,
      List<? extends Condition<? super S>> current,
      Collection<? extends Assignment<? super S>> assignments) {
    return new UpdateById<>(
        table,
        version,
        Update.setting(table, assignments),
        current.stream().<Expression>map(Condition::expression).toList());
  }

  /** Returns an update that sets columns, as {@link #of(Table, Column, List, Collection)} does. */
  @SafeVarargs
  public static <S, R, V> UpdateById<S, R, V> of(
      Table<S, R> table,
      Column<S, V> version,
      List<? extends Condition<? super S>> current,
      Assignment<? super S> first,
      Assignment<? super S>... more) {
    return new UpdateById<>(
        table,
        version,
        Update.setting(table, first, more),
        current.stream().<Expression>map(Condition::expression).toList());
  }

  /** {@code returning ...}: the changed row, as a record. */
  public Query<R> returning() {
    return new Built<>(changing(table));
  }

  /** {@code returning ...}: something of the changed row. */
  public <Q> Query<Q> returning(Selectable<? super S, Q> shape) {
    return new Built<>(changing(shape));
  }

  private <Q> Statement<Q> changing(Selectable<?, Q> shape) {
    Reading<Q> current = new Reading.Current<>(shape.decoder());
    Projection returned = shape.projection();
    PlainText plain = plain(returned);
    Statement<Q> known = RenderedText.known(plain, current, returned);
    return known != null
        ? known
        : RenderedText.keep(plain, Renderer.write(node(returned), current));
  }

  private WriteStatement node(Projection returned) {
    return update.node(List.of(), where, returned);
  }

  /** Returns what the text is known from. */
  private PlainText plain(Projection returned) {
    PlainText text = PlainText.of(table, UpdateById.class);
    return text.onlyIf(
        update.add(text)
            && text.part(Where.class).conditions(table.source(), where)
            && PlainShape.add(returned, text));
  }

  @Override
  public Statement<V> statement() {
    return statement;
  }

  @Override
  public String toString() {
    return statement.sql();
  }
}
