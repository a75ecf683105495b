package dev.virga.kit.apply;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;

/**
 * A row of the history.
 *
 * @param version the version; empty for a file that is repeated when it changes
 * @param description what was behind the version
 * @param type what Flyway calls it: {@code SQL}, or {@code BASELINE} for a beginning
 * @param script the name that the file had
 * @param checksum the number by which an edited file is told
 * @param success whether it was applied to its end
 */
record AppliedFile(
    Optional<MigrationVersion> version,
    String description,
    String type,
    String script,
    OptionalInt checksum,
    boolean success) {
  /** No such table, or no such schema. */
  private static final Set<String> NO_HISTORY = Set.of("42P01", "3F000");

  /** Reads the history with one query; there is none where there is no such table. */
  static List<AppliedFile> in(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select \"version\", \"description\", \"type\", \"script\", \"checksum\", \"success\" from "
                    + table
                    + " order by \"installed_rank\"")) {
      List<AppliedFile> applied = new ArrayList<>();
      while (rows.next()) {
        applied.add(read(rows));
      }
      return applied;
    } catch (SQLException e) {
      if (NO_HISTORY.contains(String.valueOf(e.getSQLState()))) {
        return List.of();
      }
      throw e;
    }
  }

  /** Returns whether the history begins with it: what is older is there already. */
  boolean isBaseline() {
    return type.endsWith("BASELINE");
  }

  /** Returns whether it is about a file. */
  boolean isFile() {
    return type.equals("SQL");
  }

  /** Returns how it stands to the file that has its version now. */
  State compare(MigrationFile file) {
    if (!success) {
      return State.FAILED;
    }
    if (checksum.isPresent() && checksum.getAsInt() != file.checksum()) {
      return State.EDITED;
    }
    return script.substring(script.lastIndexOf('/') + 1).equals(file.name())
        ? State.APPLIED
        : State.RENAMED;
  }

  private static AppliedFile read(ResultSet row) throws SQLException {
    int checksum = row.getInt("checksum");
    return new AppliedFile(
        Optional.ofNullable(row.getString("version")).map(MigrationVersion::fromVersion),
        row.getString("description"),
        row.getString("type"),
        row.getString("script"),
        row.wasNull() ? OptionalInt.empty() : OptionalInt.of(checksum),
        row.getBoolean("success"));
  }
}
