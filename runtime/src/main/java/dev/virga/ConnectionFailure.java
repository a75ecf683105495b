package dev.virga;

/**
 * Thrown when there is no connection to be had, or it broke, or the server ended it.
 *
 * <ul>
 *   <li>When none is to be had, with whatever SQLSTATE says why: {@code 28P01} for a wrong
 *       password, {@code 53300} for too many clients, none at all for a pool that is exhausted.
 *   <li>When it broke: class {@code 08}.
 *   <li>When the server ended it: {@code 57P01} to {@code 57P03} because it shuts down, {@code
 *       57P04} because the database is dropped, {@code 57P05} because the session was idle for too
 *       long, {@code 25P03} because a transaction was, {@code 25P04} because a transaction took too
 *       long.
 * </ul>
 */
public final class ConnectionFailure extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public ConnectionFailure(Details details) {
    super(details);
  }
}
