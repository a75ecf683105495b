package dev.virga.kit.apply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement that runs outside of a transaction leaves behind when it fails or is killed. A
 * file of a single statement has either done nothing, or left an index that is not valid; that one
 * is removed, and the file is tried again.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">PostgreSQL: CREATE
 *     INDEX, Building Indexes Concurrently</a>
 */
final class Leftovers {
  private static final String NAME = "\"(?:[^\"]|\"\")+\"|[\\w$]+";
  private static final Pattern CREATE_INDEX =
      Pattern.compile(
          "create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?(?<index>"
              + NAME
              + ")\\s+on\\s+(?:only\\s+)?(?<table>(?:(?:"
              + NAME
              + ")\\s*\\.\\s*)?(?:"
              + NAME
              + "))[\\s(].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern COMMENT =
      Pattern.compile("\\s*(?:--[^\\n]*(?:\\n|$)|/\\*.*?\\*/)", Pattern.DOTALL);

  private final MigrationSource source;
  private final Connection connection;
  private final HistoryTable table;
  private final Consumer<String> progress;

  Leftovers(
      MigrationSource source,
      Connection connection,
      HistoryTable table,
      Consumer<String> progress) {
    this.source = source;
    this.connection = connection;
    this.table = table;
    this.progress = progress;
  }

  /** Removes what the next file of a history has left, as far as that is safe. */
  void remove(History history) throws SQLException {
    for (MigrationStatus migration : history.migrations()) {
      if (migration.state() == State.FAILED || migration.state() == State.PENDING) {
        remove(migration);
        return;
      }
    }
  }

  private void remove(MigrationStatus migration) throws SQLException {
    Optional<String> statement = singleStatement(source.text(migration.file()));
    if (statement.isEmpty()) {
      return;
    }
    Matcher index = CREATE_INDEX.matcher(statement.get());
    if (index.matches()) {
      removeIndex(migration, index.group("index"), index.group("table"));
    }
    if (migration.state() == State.FAILED && migration.version().isPresent()) {
      table.forgetFailure(connection, migration.version().get());
    }
  }

  private void removeIndex(MigrationStatus migration, String index, String on) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select i.indisvalid, format('%I.%I', n.nspname, c.relname)
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_namespace n on n.oid = c.relnamespace
            where i.indrelid = to_regclass(?) and c.relname = ?
            """)) {
      query.setString(1, on);
      query.setString(2, unquoted(index));
      try (ResultSet row = query.executeQuery()) {
        if (row.next()) {
          remove(migration, row.getString(2), row.getBoolean(1));
        }
      }
    }
  }

  private void remove(MigrationStatus migration, String index, boolean valid) throws SQLException {
    if (valid) {
      throw new MigrationException(
          """
          %s: the index %s is there already, and valid. A run may have been killed after it built it, and before it could note that. Drop it, and migrate again:
          drop index concurrently %s;"""
              .formatted(migration.file(), index, index),
          null);
    }
    progress.accept(
        "Dropping the index " + index + ", which is not valid since its making was interrupted");
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop index concurrently " + index);
    }
  }

  /** Returns the statement of a file that has one alone. */
  static Optional<String> singleStatement(String text) {
    String rest = text;
    Matcher comment = COMMENT.matcher(rest);
    while (comment.lookingAt()) {
      rest = rest.substring(comment.end());
      comment = COMMENT.matcher(rest);
    }
    rest = rest.strip();
    rest = rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest;
    return rest.isEmpty() || rest.contains(";") ? Optional.empty() : Optional.of(rest);
  }

  private static String unquoted(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name.toLowerCase(Locale.ROOT);
  }
}
