package dev.virga;

/**
 * Thrown when a value cannot be converted between Java and SQL: what a row holds does not fit the
 * type that it is read as, at whatever depth, a value cannot be sent, or a {@link
 * dev.virga.codec.Converter} throws. {@link #column} says which column it is about, where one is
 * known; the value does not show. SQLSTATE {@code 22000}, unless the driver has one of its own; the
 * database has not refused anything.
 */
public class ConversionFailure extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what is known. */
  public ConversionFailure(Details details) {
    super(details);
  }
}
