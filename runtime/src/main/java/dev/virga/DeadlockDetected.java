package dev.virga;

/**
 * Thrown when transactions waited for each other and this one was chosen to end: run it again.
 * SQLSTATE {@code 40P01}.
 */
public final class DeadlockDetected extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public DeadlockDetected(Details details) {
    super(details);
  }
}
