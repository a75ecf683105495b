package dev.virga.jdbc;

import dev.virga.Cancellation;
import dev.virga.Cancellation.Registration;
import dev.virga.DatabaseOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/**
 * Stops what runs on a connection when its time is over or it is canceled, by a request of its own
 * to the server. Nothing is changed on the connection, so nothing is left on it.
 */
final class Watch implements AutoCloseable {
  private static final String CANCELED = "57014";

  private static final Watch NONE = new Watch(null);

  /** A request that comes before the statement does nothing, so it is made again until it works. */
  private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(50);

  private final @Nullable Connection connection;
  private final List<Future<?>> alarms = new ArrayList<>();
  private final List<Registration> registrations = new ArrayList<>();
  private boolean over;
  private @Nullable String reason;

  private Watch(@Nullable Connection connection) {
    this.connection = connection;
  }

  /**
   * Begins to watch a connection on which something is sent.
   *
   * @throws SQLException if it is canceled already
   */
  static Watch over(Connection connection, DatabaseOptions options) throws SQLException {
    if (options.timeout().isEmpty() && options.cancellations().isEmpty()) {
      return NONE;
    }
    for (Cancellation cancellation : options.cancellations()) {
      if (cancellation.isCanceled()) {
        throw new SQLException("canceled before it was sent", CANCELED);
      }
    }
    Watch watch = new Watch(connection);
    watch.begin(options);
    return watch;
  }

  private synchronized void begin(DatabaseOptions options) {
    options
        .timeout()
        .ifPresent(
            limit ->
                stopAfter(limit, "canceled, because it took longer than its timeout of " + limit));
    for (Cancellation cancellation : options.cancellations()) {
      registrations.add(
          cancellation.onCancel(() -> stopAfter(Duration.ZERO, "canceled by its Cancellation")));
    }
  }

  private synchronized void stopAfter(Duration delay, String why) {
    if (!over) {
      alarms.add(Alarms.CLOCK.schedule(() -> stop(why), delay.toNanos(), TimeUnit.NANOSECONDS));
    }
  }

  private synchronized void stop(String why) {
    if (over || connection == null) {
      return;
    }
    reason = why;
    try {
      if (connection.isWrapperFor(PgConnection.class)) {
        connection.unwrap(PgConnection.class).cancelQuery();
      }
    } catch (SQLException e) {
      // The server does not take the request: it is made again.
    }
    stopAfter(BETWEEN_REQUESTS, why);
  }

  /** Returns an error in the words of what stopped the statement, if that is what it is about. */
  synchronized SQLException told(SQLException e) {
    if (reason == null || !CANCELED.equals(e.getSQLState())) {
      return e;
    }
    SQLException told = new SQLException(reason, CANCELED);
    told.setStackTrace(e.getStackTrace());
    return told;
  }

  /**
   * Ends the watch: once this has returned, nothing stops what comes next on the connection. It
   * waits for a request that is under way.
   */
  @Override
  public void close() {
    if (connection == null) {
      return;
    }
    synchronized (this) {
      over = true;
      alarms.forEach(alarm -> alarm.cancel(false));
    }
    registrations.forEach(Registration::close);
  }

  /** The one thread that waits, for all databases; it ends when it has nothing to wait for. */
  private static final class Alarms {
    static final ScheduledThreadPoolExecutor CLOCK = clock();

    private static ScheduledThreadPoolExecutor clock() {
      ScheduledThreadPoolExecutor clock =
          new ScheduledThreadPoolExecutor(
              1,
              task -> {
                Thread thread = new Thread(task, "virga-cancel");
                thread.setDaemon(true);
                return thread;
              });
      clock.setRemoveOnCancelPolicy(true);
      clock.setKeepAliveTime(10, TimeUnit.SECONDS);
      clock.allowCoreThreadTimeOut(true);
      return clock;
    }
  }
}
