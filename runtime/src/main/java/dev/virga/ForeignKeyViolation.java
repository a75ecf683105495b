package dev.virga;

/**
 * Thrown when a row refers to one that is not there, or one is deleted that others refer to.
 * SQLSTATE {@code 23503}, or {@code 23001} for {@code restrict}, which PostgreSQL has told apart
 * since version 18.
 */
public final class ForeignKeyViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public ForeignKeyViolation(Details details) {
    super(details);
  }
}
