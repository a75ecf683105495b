package dev.virga.kit.apply;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.jspecify.annotations.Nullable;

/** Says why Flyway did not apply something, and the way out. */
final class Explanation {
  /** A lock was not to be had in time; a deadlock. */
  private static final Set<String> PASSING = Set.of("55P03", "40P01");

  private static final String QUERY_CANCELED = "57014";

  /** The class of all that is wrong with a connection. */
  private static final String READ_ONLY = "25006";

  private static final String CONNECTION = "08";

  private Explanation() {}

  /** Returns whether the same may go well a moment later. */
  static boolean mayPass(FlywayException e) {
    return cause(e, SQLException.class)
        .map(SQLException::getSQLState)
        .filter(PASSING::contains)
        .isPresent();
  }

  /**
   * Explains what went wrong.
   *
   * @param file the name of the file that was to be applied
   */
  static MigrationException of(FlywayException e, HistoryTable table, String file) {
    Optional<FlywaySqlScriptException> script = cause(e, FlywaySqlScriptException.class);
    Optional<SQLException> sql = cause(e, SQLException.class);
    if (script.isPresent() && sql.isPresent() && cause(e, FlywayMigrateException.class).isEmpty()) {
      return new MigrationException(ofHistory(sql.get(), table), e);
    }
    if (script.isPresent() && sql.isPresent()) {
      return new MigrationException(
          statement(e, script.get(), sql.get()) + wayOut(e, sql.get(), table), e);
    }
    String message = String.valueOf(e.getMessage());
    if (message.startsWith("Found non-empty schema")) {
      return new MigrationException(
          "The schema \"%s\" has tables, but no history of migrations. If it has already what the files up to a version make, say so: baseline(\"20260102030405\"), or --baseline 20260102030405."
              .formatted(table.schema()),
          e);
    }
    if (message.startsWith("Failed to find ")) {
      return new MigrationException(
          "There is no such folder of migrations: "
              + message.replaceFirst("^Failed to find (?:\\w+ )?location:? *", ""),
          e);
    }
    return sql.map(cause -> ofConnection(cause))
        .orElseGet(() -> new MigrationException(ofReading(e, file), e));
  }

  /** Says why the history cannot be kept, without which nothing is applied. */
  private static String ofHistory(SQLException e, HistoryTable table) {
    return "The history of migrations, \"%s\".\"%s\", cannot be written: %s (SQLSTATE %s). Nothing was applied. %s"
        .formatted(
            table.schema(),
            table.name(),
            e.getMessage(),
            e.getSQLState(),
            READ_ONLY.equals(e.getSQLState())
                ? "This database only reads: connect to the one that it follows."
                : "Connect as a role that may create tables in that schema, and write to them.");
  }

  /** Says why a file cannot be told apart into statements. */
  private static String ofReading(FlywayException e, String file) {
    Optional<String> placeholder = message(e, "No value provided for placeholder");
    if (placeholder.isPresent()) {
      return "%s: it has what Flyway takes for a placeholder. Where that is text, say so in a file %s.conf beside it: placeholderReplacement=false. %s"
          .formatted(file, file, placeholder.get());
    }
    return message(e, "Detected both transactional and non-transactional")
        .map(
            mixed ->
                "%s: it has a statement that cannot run in a transaction beside others. Put that in a file of its own. %s"
                    .formatted(file, mixed))
        .orElseGet(() -> String.valueOf(e.getMessage()));
  }

  /** Returns what an exception or one of its causes says, if that begins so. */
  private static Optional<String> message(Throwable e, String beginning) {
    for (@Nullable Throwable each = e; each != null; each = each.getCause()) {
      String message = String.valueOf(each.getMessage());
      if (message.startsWith(beginning)) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }

  static MigrationException ofConnection(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return new MigrationException(
        (state.startsWith(CONNECTION)
                ? "The database does not answer: "
                : "The database does not do what it is asked: ")
            + e.getMessage()
            + cause(e, UnknownHostException.class)
                .map(unknown -> " There is no host " + unknown.getMessage() + ".")
                .orElse(""),
        e);
  }

  private static String statement(
      FlywayException e, FlywaySqlScriptException script, SQLException cause) {
    String file = cause(e, FlywayMigrateException.class).orElseThrow().getMigration().getScript();
    return """
        %s, line %d: %s (SQLSTATE %s)
        in this statement:
        %s
        """
        .formatted(
            file,
            script.getLineNumber(),
            cause.getMessage(),
            cause.getSQLState(),
            script.getStatement().strip());
  }

  private static String wayOut(FlywayException e, SQLException cause, HistoryTable table) {
    boolean rolledBack =
        cause(e, FlywayMigrateException.class)
            .map(FlywayMigrateException::isExecutableInTransaction)
            .orElse(false);
    if (!rolledBack) {
      return "It ran outside of a transaction. A file of one statement can be run again: what it left is removed then. After several, undo by hand what they did, forget the failure, and migrate again:\n"
          + table.forgetting()
          + ";";
    }
    String nothing = "Nothing of the file was applied. ";
    String state = String.valueOf(cause.getSQLState());
    if (PASSING.contains(state)) {
      return nothing
          + "Other transactions held what it needs, each time that it was tried. Migrate again when less is going on, or allow for a longer lock timeout.";
    }
    return state.equals(QUERY_CANCELED)
        ? nothing + "It took longer than the statement timeout allows, or somebody canceled it."
        : nothing + "Correct it, and migrate again.";
  }

  private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
    for (@Nullable Throwable each = e; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return Optional.of(type.cast(each));
      }
    }
    return Optional.empty();
  }
}
