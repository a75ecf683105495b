package dev.virga.codec;

/** Refuses texts that PostgreSQL cannot store, or that would not come back as they went. */
final class StorableText {
  private StorableText() {}

  /**
   * Returns the text.
   *
   * @throws UnfitValueException if it has U+0000, which PostgreSQL cannot store, or half of a
   *     surrogate pair, which no character set can write: the driver would send a question mark
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnfitValueException(
            "a text has the character U+0000 at index "
                + i
                + ", which PostgreSQL cannot store: leave it out, or store bytes");
      }
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          throw new UnfitValueException(
              "a text has half of a surrogate pair at index "
                  + i
                  + ", which is no character: leave it out, or store bytes");
        }
        i++;
      }
    }
    return text;
  }
}
