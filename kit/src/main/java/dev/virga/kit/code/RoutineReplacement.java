package dev.virga.kit.code;

import dev.virga.kit.sql.SqlText;
import dev.virga.kit.sql.Token;
import dev.virga.kit.sql.Words;
import dev.virga.schema.RoutineDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Knows when {@code create or replace} is possible, which keeps the rights on a function, and
 * leaves alone what calls it: where the arguments have the same names and types, none loses its
 * default, and the result is the same.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">PostgreSQL: CREATE
 *     FUNCTION</a>
 */
public final class RoutineReplacement {
  /** How what stands behind the result begins: an option, or the body. */
  private static final Set<String> BEHIND_RESULT =
      Set.of(
          "language",
          "transform",
          "window",
          "immutable",
          "stable",
          "volatile",
          "not",
          "leakproof",
          "called",
          "returns",
          "strict",
          "external",
          "security",
          "parallel",
          "cost",
          "rows",
          "support",
          "set",
          "as",
          "return",
          "begin");

  private RoutineReplacement() {}

  /** Returns whether a routine can become another one of the same signature in place. */
  public static boolean isPossible(RoutineDefinition before, RoutineDefinition after) {
    Words one = behindName(before);
    Words other = behindName(after);
    List<Argument> old = Argument.all(one.inBrackets());
    List<Argument> now = Argument.all(other.inBrackets());
    return before.kind() == after.kind()
        && old.size() == now.size()
        && IntStream.range(0, old.size()).allMatch(i -> old.get(i).canBecome(now.get(i)))
        && result(one).equals(result(other));
  }

  private static Words behindName(RoutineDefinition routine) {
    return new SqlText(routine.definition()).statements().get(0).words().from(1).behindName();
  }

  /** Returns the result in words; empty for none. */
  private static String result(Words behindName) {
    Words rest = behindName.from(behindName.inBrackets().tokens().size() + 2);
    if (!rest.startsWith("returns") || rest.startsWith("returns null on")) {
      return "";
    }
    List<Token> tokens = rest.from(1).tokens();
    int end = 0;
    while (end < tokens.size() && BEHIND_RESULT.stream().noneMatch(tokens.get(end)::is)) {
      end++;
    }
    return new Words(tokens.subList(0, end)).folded();
  }
}
