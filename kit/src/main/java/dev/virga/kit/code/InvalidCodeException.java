package dev.virga.kit.code;

/**
 * Thrown when a file of functions, procedures and triggers cannot be read; the message names the
 * file, the line and what is wrong there.
 */
public final class InvalidCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidCodeException(String place, int line, String what) {
    super("%s, line %d: %s".formatted(place, line, what));
  }
}
