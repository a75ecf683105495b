package dev.virga.kit.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * Connections that are kept for a test that asks much: to connect takes longer than most of that.
 */
public final class Pool {
  private Pool() {}

  /** Connects to a database when it is first asked for, and at most {@code size} times. */
  public static HikariDataSource of(String jdbcUrl, int size) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }
}
