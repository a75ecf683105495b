package dev.virga.kit.ddl;

import java.sql.SQLException;

/** Thrown when a {@link Script} could not be run; the database is as it was before. */
public final class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ScriptException(String message, SQLException cause) {
    super(message, cause);
  }
}
