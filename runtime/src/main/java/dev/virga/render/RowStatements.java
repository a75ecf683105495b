package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Decoder;
import java.util.List;
import java.util.Optional;

/** What can be asked of a statement that returns rows in place of all of them. */
public final class RowStatements {
  private RowStatements() {}

  /** Returns the statement that returns exactly one row, or fails. */
  public static <R> Statement<R> one(Statement<List<R>> rows) {
    return rows.reading(new Reading.Only<>(all(rows).decoder()));
  }

  /**
   * Returns the statement that returns the row of one that may find none, or fails.
   *
   * @throws InvalidQueryException if the statement finds rows in another way
   */
  public static <R> Statement<R> present(Statement<Optional<R>> row) {
    if (row.reading() instanceof Reading.First<?> first) {
      return row.reading(new Reading.Only<>(decoder(first)));
    }
    throw new InvalidQueryException(
        "one(...) of a query that returns an Optional in another way than as its first row: run it, and say orElseThrow(): "
            + row.sql());
  }

  @SuppressWarnings("unchecked") // a reading that returns an optional R decodes to R
  private static <R> Decoder<R> decoder(Reading.First<?> first) {
    return (Decoder<R>) first.decoder();
  }

  /** Returns the statement of which only the first row is taken, if there is one. */
  public static <R> Statement<Optional<R>> first(Statement<List<R>> rows) {
    return rows.reading(new Reading.First<>(all(rows).decoder()));
  }

  /** Returns the statement that counts the rows. */
  public static Statement<Long> count(Statement<?> rows) {
    return requireQuery(rows, "count")
        .within(
            "select count(*) from (",
            ") as \"rows\"",
            new Reading.One<>((row, index) -> row.getLong(index)));
  }

  /** Returns the statement that says whether there is a row. */
  public static Statement<Boolean> exists(Statement<?> rows) {
    return requireQuery(rows, "exists")
        .within("select exists (", ")", new Reading.One<>((row, index) -> row.getBoolean(index)));
  }

  private static Statement<?> requireQuery(Statement<?> rows, String method) {
    if (rows.effect() == Effect.CHANGES) {
      throw new InvalidQueryException(
          method
              + "() of a statement that changes rows: run it, and look at what it returns: "
              + rows.sql());
    }
    return rows;
  }

  @SuppressWarnings("unchecked") // a reading that returns a list of R decodes to R
  private static <R> Reading.All<R> all(Statement<List<R>> rows) {
    return (Reading.All<R>) rows.reading();
  }
}
