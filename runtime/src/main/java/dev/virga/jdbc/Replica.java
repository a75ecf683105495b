package dev.virga.jdbc;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** A server that is only read, and until when it is left out. Thread-safe. */
final class Replica {
  /** To wait for a pool's timeout at each query would be worse than to miss its return. */
  private static final long PAUSE = Duration.ofSeconds(10).toNanos();

  private final DataSource dataSource;
  private final AtomicLong upFrom = new AtomicLong(System.nanoTime());

  Replica(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  DataSource dataSource() {
    return dataSource;
  }

  boolean isUp() {
    return System.nanoTime() - upFrom.get() >= 0;
  }

  void leaveOut() {
    upFrom.set(System.nanoTime() + PAUSE);
  }
}
