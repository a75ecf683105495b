package dev.virga.sql;

import java.util.Collection;

/**
 * An update of a table whose rows have versions, which says nothing of them yet. It is no query:
 * {@link #ofAnyVersion} goes on to say which rows it changes. The generated {@code updateById}
 * changes a row of the version that it was read with.
 *
 * <pre>{@code
 * Pages.update(LOCKED.set(true)).ofAnyVersion().where(AUTHOR.eq("ann"))
 * }</pre>
 *
 * <p>renders {@code update "pages" set "locked" = ?, "version" = "version" + 1 where "author" = ?}.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class VersionedUpdate<S, R> {
  private final Update<S, R> update;

  private VersionedUpdate(Update<S, R> update) {
    this.update = update;
  }

  /**
   * Returns an update that sets columns, and counts the version up.
   *
   * @throws dev.virga.InvalidQueryException if nothing is set, or a column twice
   */
  public static <S, R> VersionedUpdate<S, R> of(
      Table<S, R> table, Collection<? extends Assignment<? super S>> assignments) {
    return new VersionedUpdate<>(Update.of(table, assignments));
  }

  /** Returns an update that sets columns, as {@link #of(Table, Collection)} does. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <S, R> VersionedUpdate<S, R> of(
      Table<S, R> table, Assignment<? super S> first, Assignment<? super S>... more) {
    return new VersionedUpdate<>(Update.of(table, first, more));
  }

  /** Changes rows whatever their versions are, and so whatever somebody else made of them. */
  public Update<S, R> ofAnyVersion() {
    return update;
  }
}
