package dev.virga.sql;

import dev.virga.Query;
import dev.virga.codec.Decoder;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.WriteStatement;
import dev.virga.sql.ast.WriteStatement.Assigned;
import java.util.Collection;
import java.util.List;

/**
 * An update that does not say yet which rows it changes. It is no query: {@link #where} or {@link
 * #everyRow} makes it one.
 *
 * <pre>{@code
 * Posts.update(VIEWS.set(VIEWS.plus(1))).where(ID.eq(id))
 * }</pre>
 *
 * <p>renders {@code update "posts" set "views" = "views" + ?, "updated_at" = now() where "id" = ?}.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class Update<S, R> {
  private final Table<S, R> table;
  private final List<Assigned> set;

  private Update(Table<S, R> table, List<Assigned> set) {
    this.table = table;
    this.set = set;
  }

  /**
   * Returns an update that sets columns, and those that the record sets on each update.
   *
   * @throws dev.virga.InvalidQueryException if nothing is set, or a column twice
   */
  public static <S, R> Update<S, R> of(
      Table<S, R> table, Collection<? extends Assignment<? super S>> assignments) {
    return new Update<>(table, Assignments.ofUpdate(table, assignments));
  }

  /**
   * Changes the rows for which all conditions hold.
   *
   * @throws dev.virga.InvalidQueryException if all conditions turn out to be empty, such as {@code
   *     allOf()} of nothing
   */
  @SafeVarargs
  public final Filtered<S, R> where(Condition<? super S> first, Condition<? super S>... more) {
    List<Expression> conditions = Conditions.expressions(first, more);
    return new Filtered<>(
        table,
        set,
        Conditions.requireFilter(conditions, "an update of " + table.name(), "everyRow()"));
  }

  /** Changes every row. */
  public Filtered<S, R> everyRow() {
    return new Filtered<>(table, set, List.of());
  }

  /**
   * An update of certain rows. Run, it returns how many rows it changed.
   *
   * @param <S> the scope: the table
   * @param <R> the record of the table
   */
  public static final class Filtered<S, R> implements Query<Long> {
    private final Table<S, R> table;
    private final List<Assigned> set;
    private final List<Expression> where;
    private final Statement<Long> statement;

    private Filtered(Table<S, R> table, List<Assigned> set, List<Expression> where) {
      this.table = table;
      this.set = set;
      this.where = where;
      this.statement =
          Renderer.write(
              new WriteStatement.Update(table.source(), set, where, null), new Reading.Changed());
    }

    /** {@code returning ...}: the changed rows, as records. */
    public Query<List<R>> returning() {
      return returning(table);
    }

    /** {@code returning ...}: something of each changed row. */
    public <Q> Query<List<Q>> returning(Selectable<? super S, Q> shape) {
      Decoder<Q> decoder = shape.decoder();
      Statement<List<Q>> returning =
          Renderer.write(
              new WriteStatement.Update(table.source(), set, where, shape.projection()),
              new Reading.All<>(decoder));
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
}
