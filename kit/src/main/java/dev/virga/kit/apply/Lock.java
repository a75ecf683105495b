package dev.virga.kit.apply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets one run of migrations go on at a time.
 *
 * <p>It is the lock that Flyway takes itself, for a file at a time, so those who run Flyway without
 * the kit wait as well. It is held for the whole run, across transactions and outside of them, and
 * ends with the connection. Those who wait ask again and again: a statement that waited inside the
 * database would hold a snapshot, for whose end {@code create index concurrently} would wait in
 * turn.
 *
 * @param key the number that PostgreSQL knows the lock by
 */
record Lock(long key) {
  /** What Flyway adds to the number of its history table. */
  private static final long FLYWAY = 77_431_708_279_161L;

  private static final long PAUSE = 100;

  /** Names the lock of a history table, as Flyway does. */
  static Lock ofTable(String schema, String table) {
    return new Lock(FLYWAY + ("\"" + schema + "\".\"" + table + "\"").hashCode());
  }

  /**
   * Waits until the lock is free, and takes it until it is closed.
   *
   * @throws MigrationException if that takes too long; the message says who holds it
   */
  Held take(Connection connection, Settings settings) throws SQLException {
    Duration patience = settings.patience();
    Instant end = Instant.now().plus(patience);
    boolean waits = false;
    while (!tryTake(connection)) {
      if (!waits) {
        settings.progress().accept("Waiting for others that are migrating this database");
        waits = true;
      }
      if (Instant.now().isAfter(end)) {
        throw new MigrationException(
            "Others have been migrating this database for %d seconds: %s. Wait for their end, or wait longer."
                .formatted(patience.toSeconds(), holder(connection)),
            null);
      }
      pause();
    }
    return new Held(this, connection);
  }

  /** The lock, as long as it is held. */
  record Held(Lock lock, Connection connection) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      if (connection.isClosed()) {
        return;
      }
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      // Flyway holds it as often again where it was interrupted before it gave it back.
      boolean held = true;
      while (held) {
        held = "t".equals(lock.query(connection, "select pg_advisory_unlock(?)"));
      }
    }
  }

  private boolean tryTake(Connection connection) throws SQLException {
    return "t".equals(query(connection, "select pg_try_advisory_lock(?)"));
  }

  private String holder(Connection connection) throws SQLException {
    String holder =
        query(
            connection,
            """
            select string_agg(format('process %s of %s', a.pid, coalesce(nullif(a.application_name, ''), a.usename)), ', ')
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            join pg_database d on d.oid = l.database and d.datname = current_database()
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
              and (l.classid::bigint << 32 | l.objid::bigint) = ?
            """);
    return holder.isEmpty() ? "a process that is gone by now" : holder;
  }

  private String query(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        String value = row.getString(1);
        return value == null ? "" : value;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException("Interrupted while others were migrating the database.", e);
    }
  }
}
