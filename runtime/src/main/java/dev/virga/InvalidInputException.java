package dev.virga;

/**
 * Thrown when a text that came from outside, a page's cursor or the name of a sort, is none that
 * the program knows; nothing was sent to the database. It is the sender's mistake: a web server
 * answers 400, and may show the message.
 */
public final class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with what is wrong and the way out. */
  public InvalidInputException(String message) {
    super(message);
  }
}
