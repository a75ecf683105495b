package dev.virga;

import java.time.Duration;

/**
 * Hears of everything that is sent to a database: to log it, to measure it, to find what is slow.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource).listening(new QueryListener() {
 *   public void after(Execution execution, Duration duration, long rows) {
 *     log.debug("{} ms, {} rows: {}", duration.toMillis(), rows, execution.sql());
 *   }
 * });
 * }</pre>
 *
 * <p>For each execution, {@link #before} is called, and then either {@link #after} or {@link
 * #failed}, with the same object. A batch is one execution, and so is a stream, which ends when it
 * is closed. {@code commit}, {@code rollback} and the commands of savepoints are executions too.
 * There is none where no connection was to be had.
 *
 * <p>The methods run on the thread of the query, while its connection is taken: they should be
 * quick, and run no queries. What they throw is logged as a warning of the logger {@code
 * dev.virga.QueryListener} and goes no further. Called by many threads at a time.
 */
public interface QueryListener {
  /** Hears that something is about to be sent. */
  default void before(Execution execution) {}

  /**
   * Hears that it was done, results read.
   *
   * @param duration from before it was sent until all of its rows were read; of a stream, until it
   *     was closed
   * @param rows how many rows were read or changed; of a batch, those of all its queries
   */
  default void after(Execution execution, Duration duration, long rows) {}

  /**
   * Hears that it failed.
   *
   * @param reason what the caller gets, a {@link DatabaseException} as a rule
   */
  default void failed(Execution execution, Duration duration, RuntimeException reason) {}

  /**
   * Returns whether {@link Execution#parameters} is to have the values. They may be secrets, so
   * this is false unless a listener says otherwise.
   */
  default boolean wantsParameters() {
    return false;
  }
}
