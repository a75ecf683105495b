package dev.virga.kit.diff;

import dev.virga.schema.Identifiers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL expression, as written, seen as its tokens.
 *
 * @param text the text
 */
record Expression(String text) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<text>'(?:[^']|'')*')"
              + "|(?<quoted>\"(?:[^\"]|\"\")*\")(?!\\s*\\()"
              + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*)(?!\\s*\\()"
              + "|[\\p{L}_][\\p{L}\\p{N}_$]*"
              + "|[\\p{N}.]+"
              + "|\\S");

  /** Returns whether both are the same but for blanks, and the case of words outside of quotes. */
  boolean isSameAs(Expression other) {
    return tokens().equals(other.tokens());
  }

  /** Returns whether both are absent, or {@linkplain #isSameAs the same}. */
  static boolean areSame(Optional<String> one, Optional<String> other) {
    return one.isPresent()
        ? other.isPresent() && new Expression(one.get()).isSameAs(new Expression(other.get()))
        : other.isEmpty();
  }

  /** Returns whether a name that could be a column's is in the expression. */
  boolean mentions(String column) {
    return TOKEN.matcher(text).results().anyMatch(token -> column.equals(name(token.group())));
  }

  /** Returns the expression with each name that could be a column's replaced. */
  Expression rename(UnaryOperator<String> columns) {
    return new Expression(
        TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(renamed(token, columns))));
  }

  /** Returns the expression with each text between quotes replaced. */
  Expression relabel(UnaryOperator<String> labels) {
    return new Expression(
        TOKEN
            .matcher(text)
            .replaceAll(token -> Matcher.quoteReplacement(relabelled(token.group(), labels))));
  }

  /** Returns the words, numbers, texts and signs; words outside of quotes in lower case. */
  List<String> tokens() {
    return TOKEN.matcher(text).results().map(MatchResult::group).map(Expression::folded).toList();
  }

  private static String folded(String token) {
    return token.startsWith("'") || token.startsWith("\"") ? token : token.toLowerCase(Locale.ROOT);
  }

  private static String name(String token) {
    return token.startsWith("\"")
        ? token.substring(1, token.length() - 1).replace("\"\"", "\"")
        : folded(token);
  }

  private static String renamed(MatchResult token, UnaryOperator<String> columns) {
    boolean named = token.group(2) != null || token.group(3) != null;
    String before = name(token.group());
    String after = named ? columns.apply(before) : before;
    if (after.equals(before)) {
      return token.group();
    }
    return token.group(2) == null && after.matches("[a-z_][a-z0-9_$]*")
        ? after
        : Identifiers.quoted(after);
  }

  private static String relabelled(String token, UnaryOperator<String> labels) {
    if (!token.startsWith("'")) {
      return token;
    }
    String label = token.substring(1, token.length() - 1).replace("''", "'");
    return "'" + labels.apply(label).replace("'", "''") + "'";
  }
}
