package dev.virga;

/** Thrown when a query is built that cannot be right; nothing was sent to the database. */
public final class InvalidQueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with what is wrong and the way out. */
  public InvalidQueryException(String message) {
    super(message);
  }
}
