package dev.virga.kit.apply;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one connection on which a run happens: a pool of one is enough, and a lock that was taken on
 * it is held by all that is done meanwhile. Closing it leaves the connection as it was.
 */
final class Session implements AutoCloseable {
  /**
   * Lets PostgreSQL stop soon when this process is killed. Otherwise it would go on with a
   * statement that takes long, and hold the lock until the end.
   */
  private static final String CHECK_INTERVAL = "client_connection_check_interval";

  private final Connection connection;
  private final boolean autoCommit;
  private final String checkInterval;

  private Session(Connection connection, boolean autoCommit, String checkInterval) {
    this.connection = connection;
    this.autoCommit = autoCommit;
    this.checkInterval = checkInterval;
  }

  static Session open(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(true);
      return new Session(connection, autoCommit, checkEvery(connection, "1s"));
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /** Returns what gives out the connection again and again, and does not let it be closed. */
  DataSource dataSource() {
    return new OfOneConnection(unclosable());
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      if (!connection.isClosed()) {
        if (!connection.getAutoCommit()) {
          connection.rollback();
          connection.setAutoCommit(true);
        }
        checkEvery(connection, checkInterval);
        connection.setAutoCommit(autoCommit);
      }
    }
  }

  /**
   * Returns what it was before: nothing where the server has no such setting, or not this value.
   */
  private static String checkEvery(Connection connection, String interval) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select s.setting || coalesce(s.unit, ''), set_config(s.name, ?, false) from pg_settings s where s.name = ?")) {
      statement.setString(1, interval);
      statement.setString(2, CHECK_INTERVAL);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    } catch (SQLException e) {
      if (connection.isClosed()) {
        throw e;
      }
      // Where the server runs on a system that does not tell when a client is gone, only 0 is
      // allowed.
      return "0";
    }
  }

  private Connection unclosable() {
    return (Connection)
        Proxy.newProxyInstance(
            Session.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private record OfOneConnection(Connection connection) implements DataSource {
    @Override
    public Connection getConnection() {
      return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      throw new SQLFeatureNotSupportedException("there is one connection, with a user of its own");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLFeatureNotSupportedException("it wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
