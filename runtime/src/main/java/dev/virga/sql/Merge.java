package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Merge.Action;
import dev.virga.sql.ast.Merge.Match;
import dev.virga.sql.ast.Merge.When;
import dev.virga.sql.ast.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merge: compares a table with other rows, and inserts, updates or deletes, row by row. Run, it
 * returns how many rows it changed.
 *
 * <pre>{@code
 * merge(STOCKS)
 *     .using(deliveries).on(SKU.eq(Deliveries.SKU))
 *     .whenMatched(Deliveries.AMOUNT.eq(0)).delete()
 *     .whenMatched().update(AMOUNT.set(AMOUNT.plus(Deliveries.AMOUNT)))
 *     .whenNotMatched().insert(SKU.from(Deliveries.SKU), AMOUNT.from(Deliveries.AMOUNT))
 * }</pre>
 *
 * <p>Of the clauses about a row, the first whose conditions hold is the one. Two rows that belong
 * to the same row of the table are an error of the database, with the code 21000, when both would
 * change it. Unlike an upsert, a merge does not wait for others who insert the same key: it may
 * fail with a {@link dev.virga.UniqueViolation}.
 *
 * <p>It needs PostgreSQL 15; {@code returning} and {@link #whenNotMatchedBySource} need 17.
 *
 * @param <T> the table
 * @param <U> what it is compared with
 * @param <B> both
 * @param <P> what is surely present in each row that is returned
 * @param <R> the record of the table
 * @see <a href="https://www.postgresql.org/docs/current/sql-merge.html">PostgreSQL: MERGE</a>
 */
public final class Merge<T, U, B, P, R> implements Query<Long> {
  private final Table<T, R> table;
  private final From.Item source;
  private final List<Expression> on;
  private final List<When> clauses;

  Merge(Table<T, R> table, From.Item source, List<Expression> on, List<When> clauses) {
    this.table = table;
    this.source = source;
    this.on = on;
    this.clauses = clauses;
  }

  /** {@code merge_action()}: what was done with a row; for {@code returning}. */
  public static Expr<Object, MergeAction> action() {
    return new Computed<>(
        new FunctionCall("merge_action", List.of(), false),
        Codecs.enumeration("text", MergeAction.class));
  }

  /**
   * {@code when matched and ...}: says what happens to a row to which one of the others belongs.
   */
  @SafeVarargs
  public final MergeWhen.Matched<T, U, B, P, R> whenMatched(Condition<? super B>... conditions) {
    return new MergeWhen.Matched<>(clause(Match.MATCHED, conditions));
  }

  /** {@code when not matched and ...}: says what happens to one of the others without a row. */
  @SafeVarargs
  public final MergeWhen.NotMatched<T, U, B, P, R> whenNotMatched(
      Condition<? super U>... conditions) {
    return new MergeWhen.NotMatched<>(clause(Match.NOT_MATCHED, conditions));
  }

  /**
   * {@code when not matched by source and ...}: says what happens to a row to which none of the
   * others belongs. From here on, the others are returned through {@link Sql#optional}.
   */
  @SafeVarargs
  public final MergeWhen.NotMatchedBySource<T, U, B, R> whenNotMatchedBySource(
      Condition<? super T>... conditions) {
    return new MergeWhen.NotMatchedBySource<>(
        this.<T>lacking().clause(Match.NOT_MATCHED_BY_SOURCE, conditions));
  }

  /** Returns the same merge where less may be present in a row that is returned. */
  <Q> Merge<T, U, B, Q, R> lacking() {
    return new Merge<>(table, source, on, clauses);
  }

  /**
   * Begins a clause.
   *
   * @throws InvalidQueryException if a clause before it is about all rows of the kind
   */
  Clause<T, U, B, P, R> clause(Match match, Condition<?>... conditions) {
    for (When before : clauses) {
      if (before.match() == match && Conditions.filterNothing(before.and())) {
        throw new InvalidQueryException(
            "a merge into "
                + table.name()
                + " has a clause \"when "
                + match.sql()
                + "\" behind one that is about all such rows already: put it first, or give that one a condition");
      }
    }
    return new Clause<>(this, match, Conditions.all(List.of(), conditions));
  }

  /** {@code returning ...}: the rows that were inserted, changed or deleted, as records. */
  public Returning<R> returning() {
    return returned(table);
  }

  /**
   * {@code returning ...}: something of each row that was inserted, changed or deleted; {@link
   * #action} says which.
   */
  public <Q> Returning<Q> returning(Selectable<? super P, Q> shape) {
    return returned(shape);
  }

  private <Q> Returning<Q> returned(Selectable<?, Q> shape) {
    return new Returning<>(node(shape.projection()), shape.projection(), shape.decoder());
  }

  @Override
  public Statement<Long> statement() {
    return Renderer.write(node(null), Reading.CHANGED);
  }

  private dev.virga.sql.ast.Merge node(@Nullable Projection returning) {
    return new dev.virga.sql.ast.Merge(table.source(), source, on, clauses, returning);
  }

  @Override
  public String toString() {
    return sql();
  }

  /** A clause that does not say yet what happens. */
  record Clause<T, U, B, P, R>(Merge<T, U, B, P, R> merge, Match match, List<Expression> and) {
    Table<T, R> table() {
      return merge.table;
    }

    Merge<T, U, B, P, R> then(Action action) {
      return new Merge<>(
          merge.table,
          merge.source,
          merge.on,
          Conditions.joined(merge.clauses, List.of(new When(match, and, action))));
    }
  }
}
