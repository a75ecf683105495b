package dev.virga.sql;

import dev.virga.sql.ast.From;
import java.util.ArrayList;
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
 * @param <S> the scope: the table, and those that the update looks at
 * @param <R> the record of the table
 */
public final class UpdateOf<S, R> {
  private final Table<?, R> table;
  private final List<From.Item> from;

  UpdateOf(Table<?, R> table, List<From.Item> from) {
    this.table = table;
    this.from = from;
  }

  /**
   * {@code from table}: adds a table to look at; {@code where} says which of its rows belong to
   * which.
   */
  public <X extends S> UpdateOf<X, R> from(TableLike<?, ? super X> other) {
    List<From.Item> items = new ArrayList<>(from);
    items.add(other.item());
    return new UpdateOf<>(table, items);
  }

  /**
   * {@code set column = value, ...}.
   *
   * @throws dev.virga.InvalidQueryException if a column is set twice, or is not of the table that
   *     is updated
   */
  @SafeVarargs
  public final Unfiltered<S, R> set(Assignment<? super S> first, Assignment<? super S>... more) {
    return new Unfiltered<>(
        new Update.Filtered<>(table, Assignments.ofUpdate(table, first, more), from, List.of()));
  }

  /**
   * An update that does not say yet which rows it changes. It is no query: {@link #where} or {@link
   * #everyRow} makes it one.
   *
   * @param <S> the scope: the table, and those that the update looks at
   * @param <R> the record of the table
   */
  public static final class Unfiltered<S, R> {
    private final Update.Filtered<S, R> everyRow;

    private Unfiltered(Update.Filtered<S, R> everyRow) {
      this.everyRow = everyRow;
    }

    /** Changes the rows for which all conditions hold. */
    @SafeVarargs
    public final Update.Filtered<S, R> where(
        Condition<? super S> first, Condition<? super S>... more) {
      return everyRow.where(Conditions.expressions(first, more));
    }

    /** Changes every row. */
    public Update.Filtered<S, R> everyRow() {
      return everyRow;
    }
  }
}
