package dev.virga;

/**
 * Thrown when a transaction saw what another one changed meanwhile: run it again. SQLSTATE {@code
 * 40001}.
 */
public final class SerializationFailure extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the database says. */
  public SerializationFailure(Details details) {
    super(details);
  }
}
