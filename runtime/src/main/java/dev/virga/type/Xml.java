package dev.virga.type;

/**
 * A document of XML, or a part of one: {@code xml}. The server refuses what is not well-formed.
 *
 * @param text the text, without a declaration of its encoding: PostgreSQL has one encoding
 * @see <a href="https://www.postgresql.org/docs/current/datatype-xml.html">PostgreSQL: XML Type</a>
 */
public record Xml(String text) {
  /**
   * Checks that there is no declaration, which PostgreSQL would leave out.
   *
   * @throws IllegalArgumentException if there is one
   */
  public Xml {
    if (text.startsWith("<?xml ")) {
      throw new IllegalArgumentException(
          "PostgreSQL does not keep a declaration <?xml ...?>: leave it out");
    }
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
