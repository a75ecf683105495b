package dev.virga.type;

/**
 * What a document is searched for: {@code tsquery}. {@code TextSearch.webSearch} makes one of what
 * people type.
 *
 * @param text the words with their operators: {@code 'fat' & !'rat'}; PostgreSQL reads back each
 *     word in quotes
 * @see <a href="https://www.postgresql.org/docs/current/datatype-textsearch.html">PostgreSQL: Text
 *     Search Types</a>
 */
public record TsQuery(String text) {
  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
