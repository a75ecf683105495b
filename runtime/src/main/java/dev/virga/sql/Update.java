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
  private final Table<?, R> table;
  private final Assigned first;
  private final List<Assigned> more;

  /** Most updates set one column, for which there is no list. */
  private Update(Table<?, R> table, Assigned first, List<Assigned> more) {
    this.table = table;
    this.first = first;
    this.more = more;
  }

  private Update(Table<?, R> table, List<Assigned> set) {
    this(table, set.get(0), set.subList(1, set.size()));
  }

  /**
   * Returns an update that sets columns, and those that the record sets on each update.
   *
   * @throws dev.virga.InvalidQueryException if nothing is set, or a column twice
   */
  public static <S, R> Update<S, R> of(
      Table<S, R> table, Collection<? extends Assignment<? super S>> assignments) {
    return setting(table, assignments);
  }

  /** Returns an update that sets columns, as {@link #of(Table, Collection)} does. */
  @SafeVarargs
  public static <S, R> Update<S, R> of(
      Table<S, R> table, Assignment<? super S> first, Assignment<? super S>... more) {
    return setting(table, first, more);
  }

  static <S, R> Update<S, R> setting(
      Table<?, R> table, Collection<? extends Assignment<?>> assignments) {
    return new Update<>(table, Assignments.ofUpdate(table, assignments));
  }

  static <S, R> Update<S, R> setting(
      Table<?, R> table, Assignment<?> first, Assignment<?>... more) {
    return more.length == 0 && table.onUpdate().isEmpty()
        ? new Update<>(table, Assignments.ofTable(table, first), List.of())
        : new Update<>(table, Assignments.ofUpdate(table, first, more));
  }

  /**
   * Changes the rows for which all conditions hold.
   *
   * @throws dev.virga.InvalidQueryException if all conditions turn out to be empty, such as {@code
   *     allOf()} of nothing
   */
  @SafeVarargs
  public final Filtered<S, R> where(Condition<? super S> first, Condition<? super S>... more) {
    return filtered(List.of(), first.expression(), Conditions.all(List.of(), more));
  }

  /** Changes every row. */
  public Filtered<S, R> everyRow() {
    return everyRow(List.of());
  }

  Filtered<S, R> everyRow(List<From> from) {
    return new Filtered<>(this, from, null, List.of());
  }

  private Filtered<S, R> filtered(List<From> from, Expression condition, List<Expression> more) {
    if (Conditions.holdsAlways(condition)) {
      Conditions.requireFilter(more, "an update of ", table, "everyRow()");
    }
    return new Filtered<>(this, from, condition, more);
  }

  /** Adds what is set to what a text is known from; returns false where that is not plain. */
  boolean add(PlainText text) {
    return Assignments.add(table.source(), first, more, text);
  }

  /** Returns the node of the update of certain rows. */
  WriteStatement node(List<From> from, List<Expression> where, @Nullable Projection returning) {
    return new WriteStatement.Update(
        table.source(), Conditions.joined(List.of(first), more), from, where, returning);
  }

  /**
   * An update of certain rows. Run, it returns how many rows it changed.
   *
   * @param <S> the scope: the table, and others that the update looks at
   * @param <R> the record of the table
   */
  public static final class Filtered<S, R> implements Query<Long> {
    private final Table<?, R> table;
    private final Assigned first;
    private final List<Assigned> more;
    private final List<From> from;
    private final @Nullable Expression condition;
    private final List<Expression> moreConditions;
    private final Statement<Long> statement;

    /**
     * Takes from the update what it sets, so that nothing refers to the update any more.
     *
     * @param condition a condition, for which there is no list; null for every row
     * @param moreConditions others
     */
    private Filtered(
        Update<?, R> update,
        List<From> from,
        @Nullable Expression condition,
        List<Expression> moreConditions) {
      this.table = update.table;
      this.first = update.first;
      this.more = update.more;
      this.from = from;
      this.condition = condition;
      this.moreConditions = moreConditions;
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
      return unfiltered().node(from, where(), returning);
    }

    private List<Expression> where() {
      return condition == null
          ? moreConditions
          : Conditions.joined(List.of(condition), moreConditions);
    }

    /** Returns the update, which was not kept: most are run as they are. */
    private Update<S, R> unfiltered() {
      return new Update<>(table, first, more);
    }

    /** Returns what the text is known from. */
    private PlainText plain(@Nullable Projection returning) {
      PlainText text = PlainText.of(table, WriteStatement.Update.class);
      return text.onlyIf(
          from.isEmpty()
              && Assignments.add(table.source(), first, more, text)
              && addWhere(text.part(Where.class))
              && text.returning(table, returning));
    }

    private boolean addWhere(PlainText text) {
      return (condition == null || text.condition(table.source(), condition))
          && text.conditions(table.source(), moreConditions);
    }

    Filtered<S, R> where(Condition<?> first, Condition<?>... more) {
      return unfiltered().filtered(from, first.expression(), Conditions.all(List.of(), more));
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
