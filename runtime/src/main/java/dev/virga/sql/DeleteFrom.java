package dev.virga.sql;

import java.util.List;

/**
 * A delete from a table that looks at others: {@code delete from ... using ... where ...}. It is no
 * query: {@link #where} makes it one.
 *
 * <pre>{@code
 * deleteFrom(POSTS).using(Users.USERS).where(AUTHOR_ID.eq(Users.ID), Users.USERNAME.eq("ann"))
 * }</pre>
 *
 * <p>renders {@code delete from "posts" using "users" where "posts"."author_id" = "users"."id" and
 * "users"."username" = ?}.
 *
 * @param <S> the table, and those that the delete looks at and that are surely present in each row
 * @param <A> the table, and all those that the delete looks at
 * @param <R> the record of the table
 */
public final class DeleteFrom<S, A, R> {
  private final Table<?, R> table;
  private final List<dev.virga.sql.ast.From> using;

  DeleteFrom(Table<?, R> table, List<dev.virga.sql.ast.From> using) {
    this.table = table;
    this.using = using;
  }

  /**
   * {@code using table}: adds a table to look at; {@code where} says which of its rows belong to
   * which.
   */
  public <X extends S, Y extends A> DeleteFrom<X, Y, R> using(
      TableLike<? super X, ? super Y> other) {
    return looking(new dev.virga.sql.ast.From(other.item(), List.of()));
  }

  /**
   * {@code using table join ...}: adds tables that are joined to each other; {@code where} says
   * which of their rows belong to which of the table that is deleted from. As in SQL, the {@code
   * on} of a join does not know that table.
   *
   * @throws dev.virga.InvalidQueryException if there is more than tables and joins
   */
  public <X extends S, Y extends A> DeleteFrom<X, Y, R> using(From<? super X, ? super Y> joined) {
    return looking(joined.onlyTables("a delete from " + table.name()));
  }

  private <X, Y> DeleteFrom<X, Y, R> looking(dev.virga.sql.ast.From more) {
    return new DeleteFrom<>(table, Conditions.joined(using, List.of(more)));
  }

  /**
   * Deletes the rows for which all conditions hold.
   *
   * @throws dev.virga.InvalidQueryException if all conditions turn out to be empty
   */
  @SafeVarargs
  public final Delete<S, R> where(Condition<? super A> first, Condition<? super A>... more) {
    return new Delete<>(table, using, Delete.filtered(table, Conditions.expressions(first, more)));
  }
}
