package dev.virga.kit.apply;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How migrations are applied.
 *
 * @param timeouts how long statements wait and take
 * @param attempts how often a file is tried that did not get a lock
 * @param patience how long to wait while others migrate
 * @param schema where the history table is; empty for the connection's default
 * @param table the name of the history table
 * @param baseline the version up to which the database has everything already
 * @param progress who hears what is being done
 */
record Settings(
    Timeouts timeouts,
    int attempts,
    Duration patience,
    Optional<String> schema,
    String table,
    Optional<String> baseline,
    Consumer<String> progress) {
  /** What serves most: short waits for locks, and many of them. */
  static final Settings USUAL =
      new Settings(
          new Timeouts(Duration.ofSeconds(3), Duration.ZERO),
          20,
          Duration.ofMinutes(30),
          Optional.empty(),
          "flyway_schema_history",
          Optional.empty(),
          line -> {});

  Settings timeouts(Timeouts other) {
    return new Settings(other, attempts, patience, schema, table, baseline, progress);
  }

  Settings attempts(int other) {
    return new Settings(timeouts, other, patience, schema, table, baseline, progress);
  }

  Settings patience(Duration other) {
    return new Settings(timeouts, attempts, other, schema, table, baseline, progress);
  }

  Settings schema(String other) {
    return new Settings(
        timeouts, attempts, patience, Optional.of(other), table, baseline, progress);
  }

  Settings table(String other) {
    return new Settings(timeouts, attempts, patience, schema, other, baseline, progress);
  }

  Settings baseline(String other) {
    return new Settings(timeouts, attempts, patience, schema, table, Optional.of(other), progress);
  }

  Settings progress(Consumer<String> other) {
    return new Settings(timeouts, attempts, patience, schema, table, baseline, other);
  }
}
