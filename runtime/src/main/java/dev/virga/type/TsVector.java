package dev.virga.type;

/**
 * The words of a document, sorted, each with its places: {@code tsvector}. {@code
 * TextSearch.toTsVector} makes one of a text.
 *
 * @param text the words in quotes, each with its places: {@code 'fat':2 'rat':3A}; PostgreSQL sorts
 *     them, and reads back one for each word
 * @see <a href="https://www.postgresql.org/docs/current/datatype-textsearch.html">PostgreSQL: Text
 *     Search Types</a>
 */
public record TsVector(String text) {
  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
