package dev.virga;

/**
 * Thrown when a row has the key of another one; {@code UNIQUE_EMAIL.isViolatedBy(e)} says whether
 * it is about that key. SQLSTATE {@code 23505}.
 */
public final class UniqueViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public UniqueViolation(Details details) {
    super(details);
  }
}
