package dev.virga.processor.validate;

import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.schema.Identifiers;
import java.nio.charset.StandardCharsets;

/**
 * Checks names and expressions that go to the database as they are.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS">PostgreSQL:
 *     Identifiers</a>
 */
final class SqlNames {
  private final Problems problems;

  SqlNames(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns whether a name is valid; {@code what} says whose it is, {@code wayOut} what to do if it
   * is wrong.
   */
  boolean check(String name, Position position, String what, String wayOut) {
    int before = problems.count();
    int bytes = Identifiers.bytes(name);
    if (name.isEmpty()) {
      problems.add(position, ProblemKey.INVALID_NAME, what, " has an empty name; ", wayOut);
    } else if (!isStorable(name)) {
      problems.add(
          position,
          ProblemKey.INVALID_NAME,
          what,
          " has a character in its name that PostgreSQL cannot store; ",
          wayOut);
    } else if (bytes > Identifiers.MAX_BYTES) {
      problems.add(
          position,
          ProblemKey.INVALID_NAME,
          what,
          " has a name of "
              + bytes
              + " bytes, of which PostgreSQL keeps "
              + Identifiers.MAX_BYTES
              + "; ",
          wayOut);
    }
    return problems.count() == before;
  }

  /** Checks an SQL expression. */
  void checkExpression(String expression, Position position, String annotation) {
    if (expression.isBlank()) {
      problems.add(
          position,
          ProblemKey.INVALID_EXPRESSION,
          annotation,
          " is empty; write an SQL expression, or '' in quotes for the empty text");
    } else if (!isStorable(expression)) {
      problems.add(
          position,
          ProblemKey.INVALID_EXPRESSION,
          annotation,
          " has a character that PostgreSQL cannot store; remove it");
    }
  }

  /** Checks the text of a comment. */
  void checkComment(String comment, Position position) {
    if (comment.isEmpty()) {
      problems.add(
          position,
          ProblemKey.INVALID_EXPRESSION,
          "the comment is empty, which is none for PostgreSQL; write one, or leave it out");
    } else if (!isStorable(comment)) {
      problems.add(
          position,
          ProblemKey.INVALID_EXPRESSION,
          "the comment has a character that PostgreSQL cannot store; remove it");
    }
  }

  private static boolean isStorable(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
