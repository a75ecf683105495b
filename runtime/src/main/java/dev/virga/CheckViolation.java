package dev.virga;

/**
 * Thrown when a row does not meet a check; {@link #constraint} says which. SQLSTATE {@code 23514}.
 */
public final class CheckViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public CheckViolation(Details details) {
    super(details);
  }
}
