package dev.virga.sql;

import java.util.Collection;
import java.util.List;

/**
 * An update of a table that looks at others: {@code update ... set ... from ... where ...}. It is
 * no query yet: {@link #set} goes on.
 *
 * <pre>{@code
 * update(POSTS).from(stats).set(VIEWS.set(Stats.VIEWS)).where(ID.eq(Stats.POST_ID))
 * }</pre>
 *
 * <p>renders {@code update "posts" set "views" = "stats"."views" from (select ...) as "stats" (...)
 * where "posts"."id" = "stats"."post_id"}.
 *
 * @param <S> the table, and those that the update looks at and that are surely present in each row
 * @param <A> the table, and all those that the update looks at
 * @param <R> the record of the table
 */
public final class UpdateOf<S, A, R> {
  private final Table<?, R> table;
  private final List<dev.virga.sql.ast.From> from;

  UpdateOf(Table<?, R> table, List<dev.virga.sql.ast.From> from) {
    this.table = table;
    this.from = from;
  }

  /**
   * {@code from table}: adds a table to look at; {@code where} says which of its rows belong to
   * which.
   */
  public <X extends S, Y extends A> UpdateOf<X, Y, R> from(TableLike<? super X, ? super Y> other) {
    return looking(new dev.virga.sql.ast.From(other.item(), List.of()));
  }

  /**
   * {@code from table join ...}: adds tables that are joined to each other; {@code where} says
   * which of their rows belong to which of the table that is updated. As in SQL, the {@code on} of
   * a join does not know that table.
   *
   * @throws dev.virga.InvalidQueryException if there is more than tables and joins
   */
  public <X extends S, Y extends A> UpdateOf<X, Y, R> from(From<? super X, ? super Y> joined) {
    return looking(joined.onlyTables("an update of " + table.name()));
  }

  private <X, Y> UpdateOf<X, Y, R> looking(dev.virga.sql.ast.From more) {
    return new UpdateOf<>(table, Conditions.joined(from, List.of(more)));
  }

  /**
   * {@code set column = value, ...}.
   *
   * @throws dev.virga.InvalidQueryException if a column is set twice, or is not of the table that
   *     is updated
   */
  @SafeVarargs
  public final Unfiltered<S, A, R> set(Assignment<? super S> first, Assignment<? super S>... more) {
    return setting(Update.setting(table, first, more));
  }

  /**
   * {@code set column = value, ...}, with changes that are made at run time.
   *
   * @throws dev.virga.InvalidQueryException if nothing is set, a column is set twice, or is not of
   *     the table that is updated
   */
  public Unfiltered<S, A, R> set(Collection<? extends Assignment<? super S>> changes) {
    return setting(Update.setting(table, changes));
  }

  private Unfiltered<S, A, R> setting(Update<S, R> update) {
    return new Unfiltered<>(update.everyRow(from));
  }

  /**
   * An update that does not say yet which rows it changes. It is no query: {@link #where} or {@link
   * #everyRow} makes it one.
   *
   * @param <S> the table, and those that the update looks at and that are surely present
   * @param <A> the table, and all those that the update looks at
   * @param <R> the record of the table
   */
  public static final class Unfiltered<S, A, R> {
    private final Update.Filtered<S, R> everyRow;

    private Unfiltered(Update.Filtered<S, R> everyRow) {
      this.everyRow = everyRow;
    }

    /**
     * Changes the rows for which all conditions hold.
     *
     * @throws dev.virga.InvalidQueryException if all conditions turn out to be empty
     */
    @SafeVarargs
    public final Update.Filtered<S, R> where(
        Condition<? super A> first, Condition<? super A>... more) {
      return everyRow.where(first, more);
    }

    /** Changes every row. */
    public Update.Filtered<S, R> everyRow() {
      return everyRow;
    }
  }
}
