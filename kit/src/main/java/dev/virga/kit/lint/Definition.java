package dev.virga.kit.lint;

import dev.virga.kit.sql.Token;
import dev.virga.kit.sql.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A column, as a statement defines it.
 *
 * @param table the table
 * @param column the column
 * @param type its type, as written
 * @param rest its default and constraints
 */
record Definition(String table, String column, Words type, Words rest) {
  private static final Set<String> AFTER_TYPE =
      Set.of(
          "default",
          "not",
          "null",
          "primary",
          "unique",
          "references",
          "check",
          "constraint",
          "generated",
          "collate",
          "storage",
          "compression",
          "using",
          "deferrable",
          "initially");
  private static final Set<String> NO_COLUMN =
      Set.of("constraint", "primary", "unique", "foreign", "check", "exclude", "like", "not");

  /** Reads what comes behind a table: {@code email text not null}; a constraint is none. */
  static List<Definition> of(String table, Words words) {
    if (words.isEmpty() || !words.tokens().get(0).isName()) {
      return List.of();
    }
    Token first = words.tokens().get(0);
    if (first.kind() == Token.Kind.WORD && NO_COLUMN.contains(first.name())) {
      return List.of();
    }
    List<Token> tokens = words.tokens();
    int end = 1;
    while (end < tokens.size() && !endsType(tokens.get(end))) {
      end++;
    }
    return List.of(
        new Definition(table, first.name(), new Words(tokens.subList(1, end)), words.from(end)));
  }

  /** Returns whether the type is one of some names, whatever stands in brackets behind it. */
  boolean isOf(String... names) {
    String written = type.outsideBrackets().folded();
    for (String name : names) {
      if (written.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the default, as written; empty if there is none. */
  String defaultText() {
    List<Token> text = new ArrayList<>();
    for (Token token : rest.after("default").tokens()) {
      if (!text.isEmpty() && endsType(token) && !token.is("null")) {
        break;
      }
      text.add(token);
    }
    return new Words(text).written();
  }

  private static boolean endsType(Token token) {
    return token.kind() == Token.Kind.WORD && AFTER_TYPE.contains(token.name());
  }
}
