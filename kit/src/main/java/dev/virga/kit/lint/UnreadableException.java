package dev.virga.kit.lint;

/** Thrown where a text is no SQL. */
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int position;

  UnreadableException(String what, int position) {
    super(what);
    this.position = position;
  }

  int position() {
    return position;
  }
}
