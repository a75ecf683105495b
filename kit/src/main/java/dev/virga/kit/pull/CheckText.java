package dev.virga.kit.pull;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says the condition of a check as a person would: PostgreSQL prints {@code kind in ('a', 'b')} as
 * {@code kind = ANY (ARRAY['a'::text, 'b'::text])}, and with more casts where {@code kind} is
 * {@code varchar}.
 */
final class CheckText {
  private static final String VALUE = "'(?:[^']|'')*'::[\\w .\"]+|-?\\d+(?:\\.\\d+)?";
  private static final Pattern ITEM = Pattern.compile(VALUE);
  private static final String COLUMN = "(?:\\((?<cast>\"?\\w+\"?)\\)::text|(?<column>\"?\\w+\"?))";

  private static final Pattern LIST =
      Pattern.compile(
          COLUMN
              + " (?<operator>= ANY|<> ALL) \\(\\(?ARRAY\\[(?<items>(?:"
              + VALUE
              + ")(?:, (?:"
              + VALUE
              + "))*)](?<texts>\\)::text\\[])?\\)");

  private static final Pattern MATCH =
      Pattern.compile(COLUMN + " (?<operator>!?~~\\*?) (?<pattern>'(?:[^'\\\\]|'')*')::text");

  private static final Map<String, String> WORDS =
      Map.of(
          "= ANY",
          "in",
          "<> ALL",
          "not in",
          "~~",
          "like",
          "!~~",
          "not like",
          "~~*",
          "ilike",
          "!~~*",
          "not ilike");

  private CheckText() {}

  /** Returns the same condition in other words, or as it is. */
  static String of(String printed) {
    Matcher list = LIST.matcher(printed);
    // Another type than the column's is said on both sides, or the condition is another one.
    if (list.matches() && (list.group("cast") == null) == (list.group("texts") == null)) {
      List<String> items =
          ITEM.matcher(list.group("items"))
              .results()
              .map(MatchResult::group)
              .map(item -> item.replaceFirst("::[^']*$", ""))
              .toList();
      return said(list) + items.stream().collect(Collectors.joining(", ", "(", ")"));
    }
    Matcher match = MATCH.matcher(printed);
    return match.matches() ? said(match) + match.group("pattern") : printed;
  }

  private static String said(Matcher condition) {
    String cast = condition.group("cast");
    return (cast == null ? condition.group("column") : cast)
        + " "
        + WORDS.getOrDefault(condition.group("operator"), "")
        + " ";
  }
}
