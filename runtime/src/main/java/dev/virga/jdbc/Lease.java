package dev.virga.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection of the data source, from when it is taken until it is given back, in the state in
 * which it came. Not thread-safe.
 */
final class Lease implements AutoCloseable {
  private final Connection connection;
  private final boolean autoCommit;

  private Lease(Connection connection, boolean autoCommit) {
    this.connection = connection;
    this.autoCommit = autoCommit;
  }

  /**
   * Begins the lease of a connection that was just taken.
   *
   * @param autoCommit whether each statement commits by itself; otherwise a transaction begins with
   *     the first one
   */
  static Lease of(Connection connection, boolean autoCommit) throws SQLException {
    try {
      Lease lease = new Lease(connection, connection.getAutoCommit());
      if (lease.autoCommit != autoCommit) {
        connection.setAutoCommit(autoCommit);
      }
      return lease;
    } catch (SQLException | RuntimeException e) {
      try {
        connection.close();
      } catch (SQLException closing) {
        e.addSuppressed(Errors.translate(closing, null));
      }
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /** Gives the connection back; no transaction is open on it any more. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      if (connection.getAutoCommit() != autoCommit) {
        connection.setAutoCommit(autoCommit);
      }
    }
  }
}
