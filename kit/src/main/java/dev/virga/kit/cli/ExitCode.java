package dev.virga.kit.cli;

/** How a command ended. */
public enum ExitCode {
  /** It did what it is for, or there was nothing to do. */
  DONE(0),
  /** It failed. */
  FAILED(1),
  /** Its options are wrong. */
  USAGE(2),
  /** It waits for a yes or for a decision; nothing was written. */
  UNDECIDED(3),
  /** The records or the snapshot are wrong. */
  INVALID(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** Returns what the shell sees. */
  public int code() {
    return code;
  }
}
