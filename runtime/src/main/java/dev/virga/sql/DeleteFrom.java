package dev.virga.sql;

import dev.virga.sql.ast.From;
import java.util.ArrayList;
import java.util.List;

/**
 * A delete from a table that looks at others: {@code delete from ... using ... where ...}. It is no
 * query: {@link #where} makes it one.
 *
 * <pre>{@code
 * deleteFrom(POSTS).using(Users.USERS).where(AUTHOR_ID.eq(Users.ID), Users.USERNAME.eq("ann"))
 * }</pre>
 *
 * @param <S> the scope: the table, and those that the delete looks at
 * @param <R> the record of the table
 */
public final class DeleteFrom<S, R> {
  private final Table<?, R> table;
  private final List<From.Item> using;

  DeleteFrom(Table<?, R> table, List<From.Item> using) {
    this.table = table;
    this.using = using;
  }

  /**
   * {@code using table}: adds a table to look at; {@code where} says which of its rows belong to
   * which.
   */
  public <X extends S> DeleteFrom<X, R> using(TableLike<?, ? super X> other) {
    List<From.Item> items = new ArrayList<>(using);
    items.add(other.item());
    return new DeleteFrom<>(table, items);
  }

  /**
   * Deletes the rows for which all conditions hold.
   *
   * @throws dev.virga.InvalidQueryException if all conditions turn out to be empty
   */
  @SafeVarargs
  public final Delete<S, R> where(Condition<? super S> first, Condition<? super S>... more) {
    return new Delete<>(table, using, Delete.filtered(table, Conditions.expressions(first, more)));
  }
}
