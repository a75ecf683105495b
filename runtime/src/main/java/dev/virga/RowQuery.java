package dev.virga;

import dev.virga.render.RowStatements;
import dev.virga.render.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A query of any number of rows. Run, it returns them as a list; its methods ask for less.
 *
 * <pre>{@code
 * db.run(from(USERS).where(EMAIL.eq(email)).select(USERS).one())
 * }</pre>
 *
 * @param <R> what each row becomes
 */
public interface RowQuery<R> extends Query<List<R>> {
  /**
   * Returns the query for exactly one row: run, it returns that row, and throws {@link NotOneRow}
   * where there is none or are several. The text stays the same.
   */
  default Query<R> one() {
    Statement<R> one = RowStatements.one(statement());
    return () -> one;
  }

  /**
   * Returns the query for its first row, in its order, if there is one: {@code ... limit 1}; a
   * limit that it has stays.
   */
  Query<Optional<R>> first();

  /** {@code select count(*) from (...) as "rows"}: how many rows the query has. */
  default Query<Long> count() {
    Statement<Long> count = RowStatements.count(statement());
    return () -> count;
  }

  /** {@code select exists (...)}: whether the query has a row. */
  default Query<Boolean> exists() {
    Statement<Boolean> exists = RowStatements.exists(statement());
    return () -> exists;
  }
}
