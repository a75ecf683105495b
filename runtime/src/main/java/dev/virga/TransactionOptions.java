package dev.virga;

import java.util.Objects;

/**
 * How a transaction runs.
 *
 * <pre>{@code
 * db.transaction(TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE).retries(3), () -> ...)
 * }</pre>
 *
 * @param isolation what it sees of others
 * @param readOnly whether the database refuses changes in it
 * @param retries how often it is run again when it ends in a {@link SerializationFailure} or {@link
 *     DeadlockDetected}
 */
public record TransactionOptions(Isolation isolation, boolean readOnly, int retries) {
  private static final TransactionOptions DEFAULTS =
      new TransactionOptions(Isolation.DEFAULT, false, 0);

  /** Checks the number of retries. */
  public TransactionOptions {
    Objects.requireNonNull(isolation, "isolation");
    if (retries < 0) {
      throw new IllegalArgumentException("retries is " + retries + ", but cannot be negative");
    }
  }

  /** Returns the connection's isolation, changes allowed, no retry. */
  public static TransactionOptions defaults() {
    return DEFAULTS;
  }

  /** Returns these options with an isolation. */
  public TransactionOptions isolation(Isolation changed) {
    return new TransactionOptions(changed, readOnly, retries);
  }

  /** Returns these options for a transaction that changes nothing. */
  public TransactionOptions asReadOnly() {
    return new TransactionOptions(isolation, true, retries);
  }

  /** Returns these options with a number of retries; the body runs again from its beginning. */
  public TransactionOptions retries(int changed) {
    return new TransactionOptions(isolation, readOnly, changed);
  }

  /**
   * What a transaction sees of others.
   *
   * @see <a href="https://www.postgresql.org/docs/current/transaction-iso.html">PostgreSQL:
   *     Transaction Isolation</a>
   */
  public enum Isolation {
    /** As the connection is set up; {@link #READ_COMMITTED} unless configured otherwise. */
    DEFAULT,
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED,
    /** All statements see what was committed before the first began. */
    REPEATABLE_READ,
    /** As if transactions ran one after the other. */
    SERIALIZABLE
  }
}
