package dev.virga.kit.diff;

/**
 * Thrown where a decision does not fit the schemas, or one is missing; the message says which, and
 * the way out.
 */
public final class InvalidDecisionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Says what does not fit, and the way out. */
  public InvalidDecisionException(String message) {
    super(message);
  }
}
