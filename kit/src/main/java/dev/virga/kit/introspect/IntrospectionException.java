package dev.virga.kit.introspect;

import java.sql.SQLException;
import java.util.Set;

/** Thrown when a database cannot be read, or refuses what the records say. */
public final class IntrospectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Insufficient privilege, read-only transaction, and a server that is a standby. */
  private static final Set<String> FORBIDDEN = Set.of("42501", "25006", "0A000");

  IntrospectionException(String message) {
    super(message);
  }

  IntrospectionException(String message, Exception cause) {
    super(message, cause);
  }

  /** Says that a database could not be read. */
  public IntrospectionException(SQLException cause) {
    this("The database could not be read: " + cause.getMessage(), cause);
  }

  /** Returns whether the user of the connection may not do what was asked. */
  public boolean isForbidden() {
    return getCause() instanceof SQLException cause && FORBIDDEN.contains(cause.getSQLState());
  }
}
