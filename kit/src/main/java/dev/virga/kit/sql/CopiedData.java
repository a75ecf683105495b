package dev.virga.kit.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines behind {@code copy ... from stdin}, which are no SQL, up to one of {@code \.} alone.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">PostgreSQL: COPY</a>
 */
final class CopiedData {
  private static final Pattern COPY =
      Pattern.compile("(?im)^[ \\t]*copy\\b[^;]*\\bfrom\\s+stdin\\b[^;]*;[ \\t]*\\r?$");
  private static final Pattern END = Pattern.compile("(?m)^\\\\\\.\\r?$");
  private static final Pattern IN_LINE = Pattern.compile("[^\\r\\n]");

  private CopiedData() {}

  /**
   * Returns a text with blanks in place of such lines, so that all else stays where it is.
   *
   * @throws UnreadableException if they do not end
   */
  static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    Matcher copy = COPY.matcher(text);
    Matcher end = END.matcher(text);
    for (int at = 0; copy.find(at); at = end.end()) {
      if (!end.find(copy.end())) {
        throw new UnreadableException(
            "a copy from stdin, whose rows do not end with a line of \\. alone", copy.start());
      }
      String rows = text.substring(copy.end(), end.end());
      blanked.replace(copy.end(), end.end(), IN_LINE.matcher(rows).replaceAll(" "));
    }
    return blanked.toString();
  }
}
