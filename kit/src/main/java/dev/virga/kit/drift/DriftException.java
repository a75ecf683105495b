package dev.virga.kit.drift;

/** Thrown where a database is another than the records say; the message has a line for each. */
public final class DriftException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient Drift drift;

  DriftException(Drift drift) {
    super(drift.toString());
    this.drift = drift;
  }

  /** Returns what is different. */
  public Drift drift() {
    return drift;
  }
}
