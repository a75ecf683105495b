package dev.virga.kit.manifest;

import dev.virga.kit.sql.Token;
import dev.virga.kit.sql.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the query of a view for people to read: each clause begins a line. */
final class QueryLayout {
  private static final Set<String> CLAUSES =
      Set.of(
          "select",
          "from",
          "where",
          "group",
          "having",
          "window",
          "order",
          "limit",
          "offset",
          "union",
          "intersect",
          "except");

  private static final Set<String> JOINS = Set.of("left", "right", "full", "cross");

  /**
   * The words before those that begin no clause: {@code is distinct from}, {@code within group}.
   */
  private static final Set<String> HOLDING = Set.of("distinct", "within");

  private QueryLayout() {}

  /** Returns the query on several lines; what stands in parentheses stays as it is. */
  static String of(String query) {
    List<Token> tokens = new Tokenizer(query).tokens();
    StringBuilder text = new StringBuilder(query);
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (i > 0 && depth == 0 && beginsLine(tokens, i) && query.charAt(token.start() - 1) == ' ') {
        text.setCharAt(token.start() - 1, '\n');
      }
    }
    return text.toString();
  }

  private static boolean beginsLine(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    String before = word(tokens.get(index - 1));
    return switch (word(token)) {
      case "join" -> !JOINS.contains(before);
      case "left", "right", "full", "cross" ->
          index + 1 < tokens.size() && tokens.get(index + 1).is("join");
      default -> CLAUSES.contains(word(token)) && !HOLDING.contains(before);
    };
  }

  private static String word(Token token) {
    return token.kind() == Token.Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : "";
  }
}
