package dev.virga.kit.apply;

import dev.virga.schema.Identifiers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Applies migration files to a database, each once and in their order.
 *
 * <pre>{@code
 * Migrator.onClassPath().migrate(dataSource);
 * }</pre>
 *
 * <p>Flyway does it, and keeps its history table. On top of that,
 *
 * <ul>
 *   <li>of several that run at once, one works and the others wait, from the first file to the
 *       last;
 *   <li>each file and its row of the history are one transaction, so that a run that is killed can
 *       be run again. What cannot run in a transaction is cleaned up before it is tried anew, or
 *       the message says what to do by hand;
 *   <li>a statement does not wait for a lock for long, since all that comes after would wait behind
 *       it: it gives up, its file is rolled back, and tried again;
 *   <li>files that are not those that were applied are refused by name, before anything is done.
 * </ul>
 *
 * <p>One connection is enough. It must be one to PostgreSQL itself: a pooler that gives each
 * transaction another one, such as PgBouncer in its transaction mode, loses the lock.
 *
 * <p>Each method that sets something returns a copy. Thread-safe.
 */
public final class Migrator {
  private static final Pattern VERSION = Pattern.compile("\\d+(?:[._]\\d+)*");

  private final MigrationSource source;
  private final Settings settings;

  private Migrator(MigrationSource source, Settings settings) {
    this.source = source;
    this.settings = settings;
  }

  /** Takes the files in {@code db/migration} on the class path, as Flyway and Spring Boot do. */
  public static Migrator onClassPath() {
    return onClassPath("db/migration");
  }

  /** Takes the files in a folder on the class path. */
  public static Migrator onClassPath(String folder) {
    @Nullable ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = context != null ? context : ClassLoader.getSystemClassLoader();
    return new Migrator(new MigrationSource.ClassPath(loader, folder), Settings.USUAL);
  }

  /** Takes the files in a folder, such as {@code src/main/resources/db/migration}. */
  public static Migrator in(Path folder) {
    return new Migrator(new MigrationSource.Folder(folder), Settings.USUAL);
  }

  /**
   * Limits how long a statement waits for a lock: 3 seconds, unless another limit is set. Zero is
   * for ever.
   */
  public Migrator lockTimeout(Duration limit) {
    return with(settings.timeouts(new Timeouts(limit, settings.timeouts().statement())));
  }

  /** Limits how long a statement takes; zero, which is usual, is for ever. */
  public Migrator statementTimeout(Duration limit) {
    return with(settings.timeouts(new Timeouts(settings.timeouts().lock(), limit)));
  }

  /**
   * Says how often a file is tried that did not get a lock, or was chosen to end a deadlock: 20
   * times, unless another number is set, with a pause of a second between them.
   */
  public Migrator attempts(int number) {
    return with(settings.attempts(number));
  }

  /** Says how long to wait while others migrate: 30 minutes, unless another time is set. */
  public Migrator patience(Duration time) {
    return with(settings.patience(time));
  }

  /**
   * Names the schema of the history table, which is also the first that statements find tables in.
   * Without it, that is the connection's default.
   */
  public Migrator schema(String name) {
    return with(settings.schema(name));
  }

  /** Names the history table, unless it is Flyway's usual {@code flyway_schema_history}. */
  public Migrator historyTable(String name) {
    return with(settings.table(name));
  }

  /**
   * Says that a database without history has already what the files up to a version make. One with
   * a history is not touched by this.
   *
   * @throws IllegalArgumentException if it is no version
   */
  public Migrator baseline(String version) {
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no version of a migration. Write the digits of its file, such as 20260102030405 or 2.1."
              .formatted(version));
    }
    return with(settings.baseline(version));
  }

  /** Hears, in a line for each, what is being done. */
  public Migrator progress(Consumer<String> listener) {
    return with(settings.progress(listener));
  }

  /**
   * Applies the files that the database does not have yet.
   *
   * @throws HistoryMismatchException if files that were applied are edited, renamed or missing, or
   *     one that was not is older than those; nothing was applied
   * @throws MigrationException if a statement fails, or the database cannot be reached; files
   *     before it stay applied
   */
  @SuppressWarnings("try") // The lock is held, and not asked for anything.
  public Migrated migrate(DataSource dataSource) {
    try (Session session = Session.open(dataSource)) {
      HistoryTable table = HistoryTable.of(session.connection(), settings);
      try (Lock.Held lock = table.lock().take(session.connection(), settings)) {
        return new Run(source, settings, session, table).apply();
      }
    } catch (SQLException e) {
      throw Explanation.ofConnection(e);
    }
  }

  /**
   * Says how the files and the database stand to each other. It changes nothing, and waits for
   * nobody.
   *
   * @throws MigrationException if the files are not named as migrations are, or the database cannot
   *     be reached
   */
  public History history(DataSource dataSource) {
    try (Session session = Session.open(dataSource)) {
      HistoryTable table = HistoryTable.of(session.connection(), settings);
      return new Run(source, settings, session, table).history();
    } catch (SQLException e) {
      throw Explanation.ofConnection(e);
    }
  }

  /**
   * Requires that all files were applied, as when an application starts whose migrations are
   * applied before, by somebody else. It changes nothing, waits for nobody, and asks the database
   * one query.
   *
   * @throws HistoryMismatchException if files are not those that were applied
   * @throws MigrationException if some are still to be applied, which the message names, or the
   *     database cannot be reached
   */
  public void requireUpToDate(DataSource dataSource) {
    List<MigrationFile> files = source.files();
    try (Connection connection = dataSource.getConnection()) {
      String table = Identifiers.quoted(settings.schema(), settings.table());
      new Comparison(files, AppliedFile.in(connection, table)).history().requireUpToDate();
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw Explanation.ofConnection(e);
    }
  }

  private Migrator with(Settings other) {
    return new Migrator(source, other);
  }
}
