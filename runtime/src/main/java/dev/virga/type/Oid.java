package dev.virga.type;

/**
 * The number of an object of the database: {@code oid}.
 *
 * @param value from 0 to 4294967295
 * @see <a href="https://www.postgresql.org/docs/current/datatype-oid.html">PostgreSQL: Object
 *     Identifier Types</a>
 */
public record Oid(long value) {
  private static final long LARGEST = 0xffff_ffffL;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative or above 4294967295
   */
  public Oid {
    if (value < 0 || value > LARGEST) {
      throw new IllegalArgumentException("an oid is a number from 0 to " + LARGEST);
    }
  }

  /** Reads what PostgreSQL writes. */
  public static Oid parse(String text) {
    return new Oid(Long.parseLong(text));
  }

  /** Returns the number. */
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
