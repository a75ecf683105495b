package dev.virga.kit.plan;

import java.sql.Connection;
import java.util.OptionalLong;

/**
 * Knows how many rows a plan is dangerous for.
 *
 * <pre>{@code
 * plan.dangers(RowCounts.in(connection)).forEach(System.out::println);
 * // drop:users.bio: the values of the column are lost (1204 rows)
 * }</pre>
 */
@FunctionalInterface
public interface RowCounts {
  /** Returns how many rows a danger is about; empty where that is not known. */
  OptionalLong of(Danger danger);

  /** Knows nothing, for where no database is at hand. */
  static RowCounts unknown() {
    return danger -> OptionalLong.empty();
  }

  /**
   * Counts in a database that the plan is for, as it is before the plan. What is not there as the
   * plan supposes has no count; nor has what the user of the connection may not read.
   *
   * @param connection a connection, whose transaction goes on
   * @return counts, each of which throws {@link RowCountException} where the database cannot be
   *     asked
   */
  static RowCounts in(Connection connection) {
    return new DatabaseRowCounts(connection);
  }
}
