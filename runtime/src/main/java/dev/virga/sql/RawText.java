package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Template;
import dev.virga.sql.ast.Precedence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * SQL text as a user wrote it, cut at each {@code {}}. Between quotes, in quoted names and in
 * comments {@code {}} is text, as is {@code ?}; elsewhere {@code ?} is an operator of PostgreSQL,
 * which the driver takes as {@code ??}.
 *
 * <p>The text is read once from left to right, as the server and the driver read it. What would
 * reach beyond the text is refused: an open quote, comment or parenthesis, and a semicolon.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL:
 *     Lexical Structure</a>
 */
final class RawText {
  /** What stands at the beginning of a query. */
  private static final Set<String> QUERY_WORDS = Set.of("select", "with", "values", "table");

  /** Names, calls, literals, places and whatever stands in parentheses: see {@link #outline}. */
  private static final Pattern PRIMARY = Pattern.compile("w+(\\.w+)*(\\(\\))?|s|p|\\(\\)");

  private final String text;
  private final List<String> parts = new ArrayList<>();
  private final List<Integer> opened = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  /**
   * The text without what stands in parentheses, one letter for each word's letter, {@code s} for a
   * string and {@code p} for a place.
   */
  private final StringBuilder outline = new StringBuilder();

  private StringBuilder part = new StringBuilder();
  private int at;

  private RawText(String text) {
    this.text = text;
    while (at < text.length()) {
      read();
    }
    if (!opened.isEmpty()) {
      throw wrong("has a parenthesis that is not closed", opened.get(opened.size() - 1));
    }
    parts.add(part.toString());
  }

  /** Returns an expression; a query as an expression stands between parentheses. */
  static Template expression(String text, List<Expression> arguments) {
    RawText raw = new RawText(text);
    List<String> parts = raw.partsFor(arguments);
    if (raw.beginsQuery()) {
      return new Template(between("(", parts, ")"), arguments, Precedence.PRIMARY, true);
    }
    return new Template(
        parts,
        arguments,
        raw.isPrimary() ? Precedence.PRIMARY : Precedence.OR,
        raw.words.stream().anyMatch(QUERY_WORDS::contains));
  }

  /** Returns a whole statement. */
  static Template statement(String text, List<Expression> arguments) {
    return new Template(
        new RawText(text).partsFor(arguments), arguments, Precedence.PRIMARY, false);
  }

  private static List<String> between(String before, List<String> parts, String after) {
    List<String> enclosed = new ArrayList<>(parts);
    enclosed.set(0, before + enclosed.get(0));
    int last = enclosed.size() - 1;
    enclosed.set(last, enclosed.get(last) + after);
    return enclosed;
  }

  private List<String> partsFor(List<Expression> arguments) {
    if (text.isBlank()) {
      throw new InvalidQueryException("a raw SQL text is empty");
    }
    int places = parts.size() - 1;
    if (places != arguments.size()) {
      String hint =
          text.indexOf('?') >= 0
              ? ": the place of a value is {}, a ? is an operator of PostgreSQL"
              : ": each {} outside of quotes and comments takes one argument";
      throw new InvalidQueryException(
          "the raw SQL text \""
              + text
              + "\" has "
              + places
              + (places == 1 ? " place {}" : " places {}")
              + " and "
              + arguments.size()
              + (arguments.size() == 1 ? " argument" : " arguments")
              + hint);
    }
    return parts;
  }

  private boolean beginsQuery() {
    return !words.isEmpty()
        && QUERY_WORDS.contains(words.get(0))
        && outline.toString().stripLeading().startsWith("w");
  }

  private boolean isPrimary() {
    String stripped = outline.toString().strip();
    return PRIMARY.matcher(stripped).matches() && !(words.size() > 0 && words.get(0).equals("not"));
  }

  private void read() {
    char c = text.charAt(at);
    if (c == '\'') {
      quoted('\'', isEscapeString());
      outline('s');
    } else if (c == '"') {
      quoted('"', false);
      outline('w');
    } else if (c == '$') {
      dollar();
    } else if (text.startsWith("--", at)) {
      lineComment();
    } else if (text.startsWith("/*", at)) {
      blockComment();
    } else if (c == '(' || c == '[') {
      outline(c);
      opened.add(at);
      take(1);
    } else if (c == ')' || c == ']') {
      close(c);
    } else if (c == '{' || c == '}') {
      place();
    } else if (c == '?') {
      part.append("??");
      at++;
      outline('o');
    } else if (c == ';') {
      throw wrong("has a semicolon, but is one statement or a part of one", at);
    } else if (isWordPart(c)) {
      word();
    } else {
      outline(c == '.' ? '.' : Character.isWhitespace(c) ? ' ' : 'o');
      take(1);
    }
  }

  private void outline(char c) {
    if (opened.isEmpty()) {
      outline.append(c);
    }
  }

  private void take(int length) {
    part.append(text, at, at + length);
    at += length;
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  /** A word may have a dollar in it, which then begins no quote. */
  private void word() {
    int end = at;
    while (end < text.length() && (isWordPart(text.charAt(end)) || text.charAt(end) == '$')) {
      end++;
    }
    words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
    outline('w');
    take(end - at);
  }

  private boolean isEscapeString() {
    return at > 0
        && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E')
        && words.get(words.size() - 1).equals("e");
  }

  /** A doubled quote is one in the text; in an escape string, a backslash takes the next along. */
  private void quoted(char quote, boolean escapes) {
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == quote && end + 1 < text.length() && text.charAt(end + 1) == quote) {
        end += 2;
      } else if (c == quote) {
        take(end + 1 - at);
        return;
      } else {
        end += escapes && c == '\\' ? 2 : 1;
      }
    }
    throw wrong("has a quote that is not closed", at);
  }

  private void dollar() {
    int end = at + 1;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '$' && !startsWithDigit(at + 1)) {
      String tag = text.substring(at, end + 1);
      int close = text.indexOf(tag, end + 1);
      if (close < 0) {
        throw wrong("has a quote that is not closed", at);
      }
      take(close + tag.length() - at);
      outline('s');
    } else {
      throw wrong("has a $: the place of a value is {}", at);
    }
  }

  private boolean startsWithDigit(int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private void lineComment() {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      throw wrong("ends in a comment, which would hide what follows", at);
    }
    take(end - at);
  }

  /** Comments of this kind nest. */
  private void blockComment() {
    int depth = 0;
    int end = at;
    do {
      if (text.startsWith("/*", end)) {
        depth++;
        end += 2;
      } else if (text.startsWith("*/", end)) {
        depth--;
        end += 2;
      } else if (++end >= text.length()) {
        throw wrong("has a comment that is not closed", at);
      }
    } while (depth > 0);
    take(end - at);
  }

  private void close(char c) {
    char open = c == ')' ? '(' : '[';
    if (opened.isEmpty() || text.charAt(opened.get(opened.size() - 1)) != open) {
      throw wrong("closes a parenthesis that is not open", at);
    }
    opened.remove(opened.size() - 1);
    outline(c);
    take(1);
  }

  private void place() {
    if (!text.startsWith("{}", at)) {
      throw wrong("has a brace by itself: the place of a value is {}, with nothing in it", at);
    }
    parts.add(part.toString());
    part = new StringBuilder();
    at += 2;
    outline('p');
  }

  private InvalidQueryException wrong(String what, int index) {
    return new InvalidQueryException(
        "the raw SQL text \"" + text + "\" " + what + ", at index " + index);
  }
}
