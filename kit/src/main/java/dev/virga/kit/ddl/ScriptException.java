package dev.virga.kit.ddl;

import java.sql.SQLException;

/** Thrown when a {@link Script} could not be run; the database is as it was before. */
public final class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says that the database could not be reached, or does not do what it is asked. */
  public ScriptException(SQLException cause) {
    this(String.valueOf(cause.getMessage()), cause);
  }

  ScriptException(String message, SQLException cause) {
    super(message, cause);
  }
}
