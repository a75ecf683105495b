package dev.virga.type;

/**
 * A text that PostgreSQL compares without regard to case: {@code citext}, of the extension of that
 * name.
 *
 * <p>In Java it is equal to the very same text alone, since which letters are the same is a matter
 * of the database's language.
 *
 * @see <a href="https://www.postgresql.org/docs/current/citext.html">PostgreSQL: citext</a>
 */
public record Citext(String text) {
  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
