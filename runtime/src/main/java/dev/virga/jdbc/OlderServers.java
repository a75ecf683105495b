package dev.virga.jdbc;

import org.jspecify.annotations.Nullable;

/** What an older server does not know, and complains of as if it were misspelt. */
final class OlderServers {
  private static final String UNDEFINED_TABLE = "42P01";
  private static final String SYNTAX_ERROR = "42601";

  private OlderServers() {}

  /** Returns what to add to a server's message; empty for most. */
  static String wayOut(@Nullable String state, String message) {
    if (UNDEFINED_TABLE.equals(state)
        && (message.contains("\"old\"") || message.contains("\"new\""))) {
      return ": old(...) and updated(...) need PostgreSQL 18 or newer";
    }
    if (SYNTAX_ERROR.equals(state) && message.contains("\"merge\"")) {
      return ": merge(...) needs PostgreSQL 15 or newer";
    }
    return "";
  }
}
