package dev.virga.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;

/** Opens connection pools. */
public final class Pool {
  private Pool() {}

  /**
   * Opens a pool, which connects once to see whether it can.
   *
   * @throws dev.virga.ConnectionFailure if it cannot
   */
  public static HikariDataSource open(HikariConfig config) {
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException e) {
      if (e.getCause() instanceof SQLException reason) {
        throw Errors.noConnection(reason);
      }
      throw e;
    }
  }
}
