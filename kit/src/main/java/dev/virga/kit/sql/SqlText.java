package dev.virga.kit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text of SQL. Immutable.
 *
 * @param text the text
 */
public record SqlText(String text) {
  /**
   * Tells the statements apart.
   *
   * @throws UnreadableException if the text is no SQL
   */
  public List<SqlStatement> statements() {
    Tokenizer tokenizer = new Tokenizer(CopiedData.blanked(text));
    List<SqlStatement> statements = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    // The statements of a function's body are part of the one that creates it.
    int bodies = 0;
    int begin = 0;
    for (Token token : tokenizer.tokens()) {
      if (token.is("\\")) {
        throw new UnreadableException("a command of psql, which is no SQL", token.start());
      }
      boolean opens = bodies == 0 ? beginsBody(token, tokens) : token.is("case");
      bodies += opens ? 1 : bodies > 0 && token.is("end") ? -1 : 0;
      if (token.is(";") && bodies == 0) {
        add(statements, tokens, tokenizer.comments(), begin, token.end());
        begin = token.end();
        tokens = new ArrayList<>();
      } else {
        tokens.add(token);
      }
    }
    add(statements, tokens, tokenizer.comments(), begin, text.length());
    return statements;
  }

  /** Returns the line of a position, from 1. */
  public int line(int position) {
    return (int) text.substring(0, position).chars().filter(letter -> letter == '\n').count() + 1;
  }

  /**
   * Replaces what stands outside of texts in quotes or dollars, such as the bodies of functions.
   *
   * @throws UnreadableException if the text is no SQL
   */
  public String mapOutsideTexts(UnaryOperator<String> code) {
    StringBuilder mapped = new StringBuilder();
    int position = 0;
    for (Token token : new Tokenizer(text).tokens()) {
      if (token.kind() == Token.Kind.TEXT) {
        mapped.append(code.apply(text.substring(position, token.start()))).append(token.text());
        position = token.end();
      }
    }
    return mapped.append(code.apply(text.substring(position))).toString();
  }

  private static boolean beginsBody(Token token, List<Token> before) {
    return token.is("atomic") && !before.isEmpty() && before.get(before.size() - 1).is("begin");
  }

  private void add(
      List<SqlStatement> statements,
      List<Token> tokens,
      List<Comment> comments,
      int begin,
      int end) {
    List<Comment> own =
        comments.stream()
            .filter(comment -> comment.start() >= begin && comment.start() < end)
            .toList();
    if (!tokens.isEmpty() || !own.isEmpty()) {
      int start = tokens.isEmpty() ? own.get(0).start() : tokens.get(0).start();
      statements.add(new SqlStatement(new Words(tokens), own, line(start)));
    }
  }
}
