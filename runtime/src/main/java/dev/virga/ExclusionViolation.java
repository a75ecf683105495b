package dev.virga;

/**
 * Thrown when a row and another one exclude each other; {@link #constraint} says by which
 * constraint. SQLSTATE {@code 23P01}.
 */
public final class ExclusionViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public ExclusionViolation(Details details) {
    super(details);
  }
}
