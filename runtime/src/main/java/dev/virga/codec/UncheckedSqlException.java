package dev.virga.codec;

import java.sql.SQLException;

/** Carries a {@link SQLException} out of a row's reader; the executor translates it. */
public final class UncheckedSqlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SQLException sqlException;

  /** Wraps the exception. */
  public UncheckedSqlException(SQLException sqlException) {
    super(sqlException);
    this.sqlException = sqlException;
  }

  /** Returns the exception. */
  public SQLException sqlException() {
    return sqlException;
  }
}
