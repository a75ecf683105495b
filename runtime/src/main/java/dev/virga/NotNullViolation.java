package dev.virga;

/**
 * Thrown when a column that is not null gets null; {@link #column} says which. SQLSTATE {@code
 * 23502}.
 */
public final class NotNullViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public NotNullViolation(Details details) {
    super(details);
  }
}
