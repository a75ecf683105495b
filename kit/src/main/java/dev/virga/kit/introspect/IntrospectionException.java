package dev.virga.kit.introspect;

import java.sql.SQLException;

/** Thrown when a database cannot be read, or refuses what the records say. */
public final class IntrospectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IntrospectionException(String message, Exception cause) {
    super(message, cause);
  }

  static IntrospectionException of(SQLException cause) {
    return new IntrospectionException(
        "The database could not be read: " + cause.getMessage(), cause);
  }
}
