package dev.virga;

/**
 * Thrown when a query that is to return exactly one row returns none, with SQLSTATE {@code P0002},
 * or several, with {@code P0003}: the codes of {@code select into strict}.
 */
public final class NotOneRow extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the result was. */
  public NotOneRow(Details details) {
    super(details);
  }
}
