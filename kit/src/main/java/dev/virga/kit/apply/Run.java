package dev.virga.kit.apply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** One run of migrations, with Flyway, on one connection. */
final class Run {
  private static final long PAUSE = 1000;

  private final MigrationSource source;
  private final Settings settings;
  private final Session session;
  private final HistoryTable table;
  private final Applied applied;
  private final Flyway flyway;

  Run(MigrationSource source, Settings settings, Session session, HistoryTable table) {
    this.source = source;
    this.settings = settings;
    this.session = session;
    this.table = table;
    this.applied = new Applied(settings.progress());
    this.flyway = flyway(Optional.empty());
  }

  History history() {
    try {
      return new History(Arrays.stream(flyway.info().all()).flatMap(StatusReader::status).toList());
    } catch (FlywayException e) {
      throw Explanation.of(e, table, "A file");
    }
  }

  Migrated apply() throws SQLException {
    if (settings.baseline().isPresent() && table.begins(session.connection())) {
      flyway(settings.baseline()).baseline();
    }
    new PendingFiles(source).require(history().pending());
    Leftovers leftovers = new Leftovers(source, session.connection(), table, settings.progress());
    for (int failures = 0; ; ) {
      leftovers.remove(history());
      History history = history();
      history.requireMatch();
      int before = applied.files().size();
      try {
        flyway.migrate();
        return new Migrated(applied.files());
      } catch (FlywayException e) {
        String file = next(history, applied.files().size() - before);
        if (session.connection().isValid(1)) {
          applied.keep(history().migrations());
        }
        failures = applied.files().size() > before ? 1 : failures + 1;
        if (!Explanation.mayPass(e) || failures >= settings.attempts()) {
          throw Explanation.of(e, table, file);
        }
        settings.progress().accept("Another transaction is in the way: trying again.");
        pause();
      }
    }
  }

  /** Returns the name of the file that failed, behind so many that were applied. */
  private static String next(History history, int applied) {
    return history.pending().stream()
        .skip(applied)
        .findFirst()
        .map(MigrationStatus::file)
        .orElse("A file");
  }

  private Flyway flyway(Optional<String> baseline) {
    List<Object> callbacks = new ArrayList<>(List.of(settings.timeouts(), applied));
    FluentConfiguration configuration =
        Flyway.configure(source.loader())
            .dataSource(session.dataSource())
            .locations(source.location())
            .failOnMissingLocations(true)
            .validateMigrationNaming(true)
            .defaultSchema(table.schema())
            .table(table.name())
            .lockRetryCount(-1)
            .callbacks(callbacks.toArray(new org.flywaydb.core.api.callback.Callback[0]));
    // Otherwise the history is written by a connection of its own, whose transaction begins before
    // that of the file and ends after it. An index that is built concurrently would wait for it for
    // ever, and whoever is killed between the two has a file that is applied, and does not know it.
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    baseline.map(MigrationVersion::fromVersion).ifPresent(configuration::baselineVersion);
    return configuration.load();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException("Interrupted between two attempts.", e);
    }
  }
}
