package dev.virga.sql;

import dev.virga.Query;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.WriteStatement;
import dev.virga.sql.ast.WriteStatement.Assigned;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Returns an update that sets columns, as {@link #of(Table, Collection)} does. */
  @SafeVarargs
  public static <S, R> Update<S, R> of(
      Table<S, R> table, Assignment<? super S> first, Assignment<? super S>... more) {
    return new Update<>(table, Assignments.ofUpdate(table, first, more));
  }

  /**
   * Changes the rows for which all conditions hold.
   *
   * @throws dev.virga.InvalidQueryException if all conditions turn out to be empty, such as {@code
   *     allOf()} of nothing
   */
  @SafeVarargs
  public final Filtered<S, R> where(Condition<? super S> first, Condition<? super S>... more) {
    return new Filtered<>(
        table,
        set,
        List.of(),
        Conditions.requireFilter(
            Conditions.expressions(first, more), "an update of ", table, "everyRow()"));
  }

  /** Changes every row. */
  public Filtered<S, R> everyRow() {
    return new Filtered<>(table, set, List.of(), List.of());
  }

  /**
   * An update of certain rows. Run, it returns how many rows it changed.
   *
   * @param <S> the scope: the table, and others that the update looks at
   * @param <R> the record of the table
   */
  public static final class Filtered<S, R> implements Query<Long> {
    private final Table<?, R> table;
    private final List<Assigned> set;
    private final List<From> from;
    private final List<Expression> where;
    private final Statement<Long> statement;

    Filtered(Table<?, R> table, List<Assigned> set, List<From> from, List<Expression> where) {
      this.table = table;
      this.set = set;
      this.from = from;
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
      return new WriteStatement.Update(table.source(), set, from, where, returning);
    }

    /** Returns what the text is known from; null where it is not plain. */
    private @Nullable PlainText plain(@Nullable Projection returning) {
      PlainText text = PlainText.of(table, WriteStatement.Update.class);
      return from.isEmpty()
              && Assignments.add(table.source(), set, text)
              && text.part(Where.class).conditions(table.source(), where)
              && text.returning(table, returning)
          ? text
          : null;
    }

    Filtered<S, R> where(List<Expression> conditions) {
      return new Filtered<>(
          table,
          set,
          from,
          Conditions.requireFilter(conditions, "an update of ", table, "everyRow()"));
    }

    /** {@code returning ...}: the changed rows, as records. */
    public Returning<R> returning() {
      return returned(table);
    }

    /** {@code returning ...}: something of each changed row. */
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
}
