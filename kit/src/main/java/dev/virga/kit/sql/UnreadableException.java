package dev.virga.kit.sql;

/** Thrown where a text is no SQL; the message says what stands there instead. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final int position;

  /**
   * Refuses a text.
   *
   * @param what what is in it
   * @param position where it stands
   */
  public UnreadableException(String what, int position) {
    super(what);
    this.what = what;
    this.position = position;
  }

  @Override
  public String getMessage() {
    return what;
  }

  /** Returns where it stands. */
  public int position() {
    return position;
  }
}
