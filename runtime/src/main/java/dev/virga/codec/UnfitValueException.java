package dev.virga.codec;

/**
 * Thrown by codecs when a value is none of the other side; its message tells why without telling
 * the value.
 */
public final class UnfitValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with a message that does not hold the value. */
  public UnfitValueException(String message) {
    super(message);
  }
}
