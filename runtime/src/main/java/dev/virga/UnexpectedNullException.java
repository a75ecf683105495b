package dev.virga;

/**
 * Thrown when a value is null that the record says is never null: the database and the record
 * disagree. {@link #column} says which column it is. SQLSTATE {@code 22004}, without the database
 * having said so.
 */
public final class UnexpectedNullException extends ConversionFailure {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what is known. */
  public UnexpectedNullException(Details details) {
    super(details);
  }
}
