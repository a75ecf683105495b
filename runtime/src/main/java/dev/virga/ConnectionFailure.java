package dev.virga;

/**
 * Thrown when there is no connection to be had, or it broke. SQLSTATE class {@code 08}, or that the
 * server shuts down, {@code 57P01} to {@code 57P03}.
 */
public final class ConnectionFailure extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public ConnectionFailure(Details details) {
    super(details);
  }
}
