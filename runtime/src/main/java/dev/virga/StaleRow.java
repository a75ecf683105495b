package dev.virga;

/**
 * Thrown when a row no longer has the version that it was read with: it was changed since, or
 * deleted. Nothing is changed by the statement, and the transaction goes on. SQLSTATE {@code
 * 02000}.
 *
 * @see dev.virga.annotation.Version
 */
public final class StaleRow extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what was sent. */
  public StaleRow(Details details) {
    super(details);
  }
}
