package dev.virga;

/** Thrown when a row breaks a rule that the schema declares. SQLSTATE class {@code 23}. */
public class ConstraintViolation extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public ConstraintViolation(Details details) {
    super(details);
  }
}
