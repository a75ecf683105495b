package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Merge.Match;
import java.util.List;

/**
 * A merge that does not say yet what its table is compared with. It is no query: {@link #using}
 * goes on.
 *
 * @param <T> the scope: the table
 * @param <R> the record of the table
 */
public final class MergeInto<T, R> {
  private final Table<T, R> table;

  MergeInto(Table<T, R> table) {
    this.table = table;
  }

  /** {@code using table on ...}: compares the table with another, or with what is derived. */
  public <U, B extends T> On<T, U, B, R> using(TableLike<U, ? super B> source) {
    return new On<>(table, source.item());
  }

  /**
   * A merge that does not say yet which rows belong to each other.
   *
   * @param <T> the table
   * @param <U> what it is compared with
   * @param <B> both
   * @param <R> the record of the table
   */
  public static final class On<T, U, B, R> {
    private final Table<T, R> table;
    private final From.Item source;

    private On(Table<T, R> table, From.Item source) {
      this.table = table;
      this.source = source;
    }

    /**
     * {@code on ...}: rows belong to each other if all conditions hold.
     *
     * @throws InvalidQueryException if all conditions turn out to be empty
     */
    @SafeVarargs
    public final Matching<T, U, B, R> on(Condition<? super B> first, Condition<? super B>... more) {
      List<dev.virga.sql.ast.Expression> on = Conditions.expressions(first, more);
      if (Conditions.filterNothing(on)) {
        throw new InvalidQueryException(
            "a merge into "
                + table.name()
                + " has an on(...) without any condition, which is every pair of rows: say which row belongs to which");
      }
      return new Matching<>(new Merge<>(table, source, on, List.of()));
    }
  }

  /**
   * A merge that does not say yet what happens to any row. It is no query: a clause makes it one.
   *
   * @param <T> the table
   * @param <U> what it is compared with
   * @param <B> both
   * @param <R> the record of the table
   */
  public static final class Matching<T, U, B, R> {
    private final Merge<T, U, B, B, R> merge;

    private Matching(Merge<T, U, B, B, R> merge) {
      this.merge = merge;
    }

    /** {@code when matched}, as {@link Merge#whenMatched} says. */
    @SafeVarargs
    public final MergeWhen.Matched<T, U, B, B, R> whenMatched(Condition<? super B>... conditions) {
      return new MergeWhen.Matched<>(merge.clause(Match.MATCHED, conditions));
    }

    /** {@code when not matched}, as {@link Merge#whenNotMatched} says. */
    @SafeVarargs
    public final MergeWhen.NotMatched<T, U, B, B, R> whenNotMatched(
        Condition<? super U>... conditions) {
      return new MergeWhen.NotMatched<>(merge.clause(Match.NOT_MATCHED, conditions));
    }

    /** {@code when not matched by source}, as {@link Merge#whenNotMatchedBySource} says. */
    @SafeVarargs
    public final MergeWhen.NotMatchedBySource<T, U, B, R> whenNotMatchedBySource(
        Condition<? super T>... conditions) {
      return new MergeWhen.NotMatchedBySource<>(
          merge.<T>lacking().clause(Match.NOT_MATCHED_BY_SOURCE, conditions));
    }
  }
}
