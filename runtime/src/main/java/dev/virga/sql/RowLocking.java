package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.RowLock;
import dev.virga.sql.ast.RowLock.Strength;
import dev.virga.sql.ast.RowLock.Waiting;
import dev.virga.sql.ast.Source;
import java.util.Arrays;
import java.util.List;

/**
 * How the rows of a query are locked until the transaction ends.
 *
 * <pre>{@code
 * from(JOBS).where(DONE_AT.isNull()).orderBy(ID.asc()).limit(1).lock(forUpdate().skipLocked()).select(JOBS)
 * }</pre>
 *
 * <p>renders {@code select ... from "jobs" where "done_at" is null order by "id" limit ? for update
 * skip locked}. A lock is also a clause of {@code findMany} and {@code findFirst}: {@code
 * Jobs.findFirst(where(DONE_AT.isNull()), orderBy(ID.asc()), forUpdate().skipLocked())}.
 */
public final class RowLocking implements Clause<Object> {
  private final RowLock node;

  private RowLocking(RowLock node) {
    this.node = node;
  }

  private static RowLocking of(Strength strength) {
    return new RowLocking(new RowLock(strength, List.of(), Waiting.WAIT));
  }

  /** {@code for update}: nobody else changes, deletes or locks the rows. */
  public static RowLocking forUpdate() {
    return of(Strength.UPDATE);
  }

  /**
   * {@code for no key update}: nobody else changes or deletes the rows, but others may refer to
   * them.
   */
  public static RowLocking forNoKeyUpdate() {
    return of(Strength.NO_KEY_UPDATE);
  }

  /** {@code for share}: nobody changes or deletes the rows; others may lock them so too. */
  public static RowLocking forShare() {
    return of(Strength.SHARE);
  }

  /** {@code for key share}: nobody deletes the rows or changes their keys. */
  public static RowLocking forKeyShare() {
    return of(Strength.KEY_SHARE);
  }

  /**
   * {@code of table, ...}: locks only the rows of these tables.
   *
   * @throws InvalidQueryException if one of them is a common table or a function, whose rows are no
   *     table's
   */
  public RowLocking of(TableLike<?, ?>... tables) {
    for (TableLike<?, ?> table : tables) {
      if (!(table.item() instanceof From.TableItem)
          && !(table.item() instanceof From.DerivedTable)) {
        throw new InvalidQueryException(
            "a lock of \""
                + table.item().source().label()
                + "\", whose rows are no table's: lock the tables that it is made of");
      }
    }
    List<Source> sources = Arrays.stream(tables).map(table -> table.item().source()).toList();
    return new RowLocking(new RowLock(node.strength(), sources, node.waiting()));
  }

  /** {@code nowait}: fails at once where another transaction holds a lock. */
  public RowLocking nowait() {
    return new RowLocking(new RowLock(node.strength(), node.of(), Waiting.NOWAIT));
  }

  /** {@code skip locked}: leaves out the rows that another transaction has locked. */
  public RowLocking skipLocked() {
    return new RowLocking(new RowLock(node.strength(), node.of(), Waiting.SKIP_LOCKED));
  }

  RowLock node() {
    return node;
  }
}
