package dev.virga.kit.plan;

import java.sql.SQLException;

/** Thrown where rows cannot be counted, because the database does not answer. */
public final class RowCountException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RowCountException(Danger danger, SQLException cause) {
    super(
        "The rows that %s is about cannot be counted: %s"
            .formatted(danger.name(), cause.getMessage()),
        cause);
  }
}
