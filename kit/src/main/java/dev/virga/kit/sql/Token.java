package dev.virga.kit.sql;

/**
 * A token of SQL.
 *
 * @param kind what it is
 * @param text the text as written
 * @param start where it begins in the file
 */
public record Token(Kind kind, String text, int start) {
  /** What a token is. */
  public enum Kind {
    /** A keyword, or a name without quotes. */
    WORD,
    /** A name in quotes. */
    QUOTED,
    /** A text, in whatever quotes. */
    TEXT,
    /** A number, an operator or a bracket. */
    SIGN
  }

  /** Returns whether the token is a keyword or sign, which is given in lower case. */
  public boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
  }

  /** Returns whether the token can be a name. */
  public boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** Returns the name as PostgreSQL holds it. */
  public String name() {
    return kind == Kind.QUOTED
        ? text.substring(text.indexOf('"') + 1, text.length() - 1).replace("\"\"", "\"")
        : folded(text);
  }

  /** PostgreSQL knows no upper case but that of ASCII. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        folded.setCharAt(i, (char) (letter - 'A' + 'a'));
      }
    }
    return folded.toString();
  }

  /** Returns what is in a text, between its quotes or dollars. */
  public String content() {
    int open = text.startsWith("$") ? text.indexOf('$', 1) : text.indexOf('\'');
    String content =
        text.substring(open + 1, text.length() - (text.startsWith("$") ? open + 1 : 1));
    return text.startsWith("$") ? content : content.replace("''", "'");
  }

  /** Returns where the token ends in the file. */
  public int end() {
    return start + text.length();
  }
}
