package dev.virga.sql.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may follow the tables of a {@code select}.
 *
 * @param distinct whether equal rows come once
 * @param distinctOn what rows must differ in; of those that do not, the first in the order comes;
 *     empty for nothing
 * @param where the conditions for a row
 * @param groupBy what rows are grouped by
 * @param having the conditions for a group
 * @param windows the windows that are used by name
 * @param orderBy the order
 * @param limit how many rows at most; null for all
 * @param withTies whether rows that are equal to the last one in the order come too
 * @param offset how many rows to leave out first; null for none
 * @param locks how rows are locked
 */
public record Clauses(
    boolean distinct,
    List<Expression> distinctOn,
    List<Expression> where,
    List<Grouping> groupBy,
    List<Expression> having,
    List<NamedWindow> windows,
    List<SortKey> orderBy,
    @Nullable Expression limit,
    boolean withTies,
    @Nullable Expression offset,
    List<RowLock> locks) {
  /** No clause. */
  public static final Clauses NONE =
      new Clauses(
          false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, false,
          null, List.of());

  /** Copies the lists. */
  public Clauses {
    distinctOn = List.copyOf(distinctOn);
    where = List.copyOf(where);
    groupBy = List.copyOf(groupBy);
    having = List.copyOf(having);
    windows = List.copyOf(windows);
    orderBy = List.copyOf(orderBy);
    locks = List.copyOf(locks);
  }

  /** Returns these clauses for rows that differ. */
  public Clauses asDistinct() {
    return new Clauses(
        true, distinctOn, where, groupBy, having, windows, orderBy, limit, withTies, offset, locks);
  }

  /** Returns these clauses with more that rows must differ in. */
  public Clauses distinctOn(List<Expression> more) {
    return new Clauses(
        distinct,
        joined(distinctOn, more),
        where,
        groupBy,
        having,
        windows,
        orderBy,
        limit,
        withTies,
        offset,
        locks);
  }

  /** Returns these clauses with further conditions for a row. */
  public Clauses where(List<Expression> more) {
    return new Clauses(
        distinct,
        distinctOn,
        joined(where, more),
        groupBy,
        having,
        windows,
        orderBy,
        limit,
        withTies,
        offset,
        locks);
  }

  /** Returns these clauses with more to group by. */
  public Clauses groupBy(List<Grouping> more) {
    return new Clauses(
        distinct,
        distinctOn,
        where,
        joined(groupBy, more),
        having,
        windows,
        orderBy,
        limit,
        withTies,
        offset,
        locks);
  }

  /** Returns these clauses with further conditions for a group. */
  public Clauses having(List<Expression> more) {
    return new Clauses(
        distinct,
        distinctOn,
        where,
        groupBy,
        joined(having, more),
        windows,
        orderBy,
        limit,
        withTies,
        offset,
        locks);
  }

  /** Returns these clauses with further windows. */
  public Clauses windows(List<NamedWindow> more) {
    return new Clauses(
        distinct,
        distinctOn,
        where,
        groupBy,
        having,
        joined(windows, more),
        orderBy,
        limit,
        withTies,
        offset,
        locks);
  }

  /** Returns these clauses with keys that come behind those of the order. */
  public Clauses orderBy(List<SortKey> more) {
    return new Clauses(
        distinct,
        distinctOn,
        where,
        groupBy,
        having,
        windows,
        joined(orderBy, more),
        limit,
        withTies,
        offset,
        locks);
  }

  /** Returns these clauses with another order. */
  public Clauses orderedBy(List<SortKey> order) {
    return new Clauses(
        distinct,
        distinctOn,
        where,
        groupBy,
        having,
        windows,
        order,
        limit,
        withTies,
        offset,
        locks);
  }

  /** Returns these clauses with further locks. */
  public Clauses locks(List<RowLock> more) {
    return new Clauses(
        distinct,
        distinctOn,
        where,
        groupBy,
        having,
        windows,
        orderBy,
        limit,
        withTies,
        offset,
        joined(locks, more));
  }

  /** Returns these clauses with a limit, and without ties. */
  public Clauses limit(@Nullable Expression rows) {
    return new Clauses(
        distinct, distinctOn, where, groupBy, having, windows, orderBy, rows, false, offset, locks);
  }

  /** Returns these clauses with the ties of the last row. */
  public Clauses asWithTies() {
    return new Clauses(
        distinct, distinctOn, where, groupBy, having, windows, orderBy, limit, true, offset, locks);
  }

  /** Returns these clauses with an offset. */
  public Clauses offset(@Nullable Expression rows) {
    return new Clauses(
        distinct,
        distinctOn,
        where,
        groupBy,
        having,
        windows,
        orderBy,
        limit,
        withTies,
        rows,
        locks);
  }

  /** Returns these clauses with others in place of those that any query of a table may have. */
  public Clauses with(
      List<Expression> conditions,
      List<SortKey> order,
      @Nullable Expression most,
      @Nullable Expression leftOut,
      List<RowLock> rowLocks) {
    return new Clauses(
        distinct,
        distinctOn,
        conditions,
        groupBy,
        having,
        windows,
        order,
        most,
        withTies,
        leftOut,
        rowLocks);
  }

  /**
   * Returns whether rows are cut or ordered, so that the query needs parentheses beside another
   * one.
   */
  public boolean endsQuery() {
    return !orderBy.isEmpty() || limit != null || offset != null || !locks.isEmpty();
  }

  /** Returns the elements of both lists. */
  public static <T> List<T> joined(List<T> before, List<T> more) {
    if (before.isEmpty()) {
      return more;
    }
    List<T> all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }

  /** A window that expressions use by its name. */
  public record NamedWindow(String name, Window window) {}
}
