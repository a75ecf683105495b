package dev.virga;

import dev.virga.codec.BinaryOutput;
import dev.virga.render.CopyStatement;
import dev.virga.sql.CopiedRows;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
import dev.virga.sql.NewRow;
import dev.virga.sql.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Inserts any number of rows into a table, from a list or as a stream makes them. {@link
 * Database#into} makes it.
 *
 * <pre>{@code
 * try (Stream<String> lines = Files.lines(path)) {
 *   db.into(READINGS).insertAll(lines.map(Reading::parse));
 * }
 * }</pre>
 *
 * <p>All rows are inserted, or none: what takes several statements is a transaction, or a savepoint
 * inside of one. Rows are taken from their source between statements, never during one. So a source
 * may read from the same database, and no more is in memory than a portion: 1,000 rows, or a
 * megabyte of them.
 *
 * <p>Immutable; thread-safe.
 *
 * @param <S> the scope: the table
 */
public final class BulkInsert<S> {
  /** More rows in one statement were slower. */
  private static final int ROWS = 1_000;

  private static final int BYTES = 1 << 20;

  private final Database db;
  private final Table<S, ?> table;
  private final LongConsumer progress;

  BulkInsert(Database db, Table<S, ?> table, LongConsumer progress) {
    this.db = db;
    this.table = table;
    this.progress = progress;
  }

  /**
   * Returns an insert that tells, after each statement, how many rows are inserted so far: they are
   * there for others when all are.
   */
  public BulkInsert<S> progress(LongConsumer listener) {
    return new BulkInsert<>(db, table, listener);
  }

  /**
   * Inserts rows in the way that is fastest for so many of them:
   *
   * <ul>
   *   <li>one row: {@code insert into ... values (?, ...)};
   *   <li>up to 1,000: {@code insert into ... select * from unnest(?::type[], ...)}, with an array
   *       for each column;
   *   <li>more: {@code copy ... from stdin (format binary)}, a megabyte at a time.
   * </ul>
   *
   * <p>In place of {@code copy} it is arrays, 1,000 rows at a time, for what {@code copy} cannot
   * take: views, tables with rules or row security, columns of a type without a binary form or of
   * another type than the record says, and from the first row on that leaves a default to the
   * database where the first one gave a value, or the reverse.
   *
   * @return how many rows were inserted
   */
  public long insertAll(Iterable<? extends NewRow<S>> rows) {
    return insert(new RowSource<>(table, rows.iterator()));
  }

  /** Inserts the rows of a stream, as {@link #insertAll(Iterable)} does, and closes it. */
  public long insertAll(Stream<? extends NewRow<S>> rows) {
    try (rows) {
      return insert(new RowSource<>(table, rows.iterator()));
    }
  }

  /**
   * Inserts rows with {@code copy ... from stdin (format binary)}, few of them too.
   *
   * @return how many rows were inserted
   * @throws InvalidQueryException if a column has no binary form or another type than the record
   *     says, the table is none that {@code copy} takes, or one row leaves a default to the
   *     database where the first one gave a value, or the reverse
   */
  public long copyIn(Iterable<? extends NewRow<S>> rows) {
    return copyOnly(new RowSource<>(table, rows.iterator()));
  }

  /** Inserts the rows of a stream, as {@link #copyIn(Iterable)} does, and closes it. */
  public long copyIn(Stream<? extends NewRow<S>> rows) {
    try (rows) {
      return copyOnly(new RowSource<>(table, rows.iterator()));
    }
  }

  private long insert(RowSource<S> rows) {
    if (rows.hasMoreThan(ROWS)) {
      return db.transaction(() -> insertMany(rows));
    }
    Inserted inserted = new Inserted();
    if (rows.hasNext()) {
      inserted.add(insertFew(rows.next(ROWS)));
    }
    return inserted.count;
  }

  private long insertFew(List<NewRow<S>> rows) {
    return rows.size() == 1
        ? db.run(Insert.of(table, rows.get(0)))
        : db.run(InsertAll.of(table, rows));
  }

  private long insertMany(RowSource<S> rows) {
    Inserted inserted = new Inserted();
    CopiedRows<S> copied = CopiedRows.like(table, rows.peek());
    if (db.refusal(copied.statement()).isEmpty()) {
      copy(copied, rows, inserted);
    }
    while (rows.hasNext()) {
      inserted.add(db.run(InsertAll.of(table, rows.next(ROWS))));
    }
    return inserted.count;
  }

  private long copyOnly(RowSource<S> rows) {
    return rows.hasNext() ? db.transaction(() -> copyAll(rows)) : 0;
  }

  private long copyAll(RowSource<S> rows) {
    Inserted inserted = new Inserted();
    CopiedRows<S> copied = CopiedRows.like(table, rows.peek());
    Optional<String> refusal = db.refusal(copied.statement());
    if (refusal.isPresent()) {
      throw new InvalidQueryException(
          "copy into " + table.name() + ": " + refusal.get() + ": say insertAll(...)");
    }
    copy(copied, rows, inserted);
    if (rows.hasNext()) {
      throw new InvalidQueryException(
          "copy into "
              + table.name()
              + ": row "
              + rows.number()
              + " gives a value where the first one left the column's default to the database, or the reverse: say insertAll(...)");
    }
    return inserted.count;
  }

  /** Copies rows as long as they give the same columns. */
  private void copy(CopiedRows<S> copied, RowSource<S> rows, Inserted inserted) {
    CopyStatement statement = copied.statement();
    BinaryOutput portion = new BinaryOutput(BYTES / 16);
    while (rows.hasNext()) {
      @Nullable Object[] values = copied.values(rows.peek());
      if (values == null) {
        break;
      }
      db.write(statement, rows.number(), values, portion);
      rows.next();
      if (portion.size() >= BYTES) {
        inserted.add(db.copyIn(statement, portion));
        portion.clear();
      }
    }
    if (portion.size() > 0) {
      inserted.add(db.copyIn(statement, portion));
    }
  }

  /** How many rows are inserted, of which {@link #progress} tells. */
  private final class Inserted {
    private long count;

    void add(long rows) {
      count += rows;
      progress.accept(count);
    }
  }
}
