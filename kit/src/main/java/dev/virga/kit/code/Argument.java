package dev.virga.kit.code;

import dev.virga.kit.sql.Token;
import dev.virga.kit.sql.Token.Kind;
import dev.virga.kit.sql.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An argument of a function or a procedure.
 *
 * @param mode {@code in}, {@code out}, {@code inout} or {@code variadic}
 * @param name its words but for the type and the default; may be empty
 * @param type the words of its type
 * @param hasDefault whether it has a default
 */
record Argument(String mode, Words name, Words type, boolean hasDefault) {
  private static final Set<String> MODES = Set.of("in", "out", "inout", "variadic");

  /** How types begin that have more than one word. */
  private static final Set<String> OF_MORE_WORDS =
      Set.of(
          "double precision",
          "character varying",
          "char varying",
          "bit varying",
          "national character",
          "national char",
          "timestamp with",
          "timestamp without",
          "time with",
          "time without");

  private static final Set<String> BEHIND_INTERVAL =
      Set.of("year", "month", "day", "hour", "minute", "second");

  /** Reads the arguments between the parentheses. */
  static List<Argument> all(Words list) {
    return list.parts().stream().filter(part -> !part.isEmpty()).map(Argument::of).toList();
  }

  private static Argument of(Words written) {
    Words words = written.before("default").before("=").before(":=");
    // "x out int" is another way to write "out x int".
    int modes = isMode(words, 0) ? 0 : 1;
    int behindModes = modes;
    while (isMode(words, behindModes)) {
      behindModes++;
    }
    List<Token> tokens = new ArrayList<>(words.tokens());
    List<Token> mode =
        tokens.subList(Math.min(modes, tokens.size()), Math.min(behindModes, tokens.size()));
    String named = new Words(mode).folded().replace(" ", "");
    mode.clear();
    int type = isNamed(tokens) ? 1 : 0;
    return new Argument(
        named.isEmpty() ? "in" : named,
        new Words(tokens.subList(0, type)),
        new Words(tokens.subList(type, tokens.size())),
        words.tokens().size() < written.tokens().size());
  }

  /** Something has to come behind a mode. */
  private static boolean isMode(Words words, int position) {
    return position + 1 < words.tokens().size()
        && words.tokens().get(position).kind() == Kind.WORD
        && MODES.contains(words.tokens().get(position).name());
  }

  /** Two names are that of the argument and that of a type, unless they are one of both. */
  private static boolean isNamed(List<Token> tokens) {
    if (tokens.size() < 2 || !tokens.get(0).isName() || !tokens.get(1).isName()) {
      return false;
    }
    String first = tokens.get(0).name();
    String second = tokens.get(1).name();
    return !OF_MORE_WORDS.contains(first + " " + second)
        && !second.equals("array")
        && !(first.equals("interval") && BEHIND_INTERVAL.contains(second));
  }

  /** Returns whether a call gives it, so that it is a part of the signature. */
  boolean isGiven() {
    return !mode.equals("out");
  }

  /** Returns the type as PostgreSQL names it in a signature. */
  String typeName() {
    return new ArgumentType(type).name();
  }

  /** Returns whether PostgreSQL lets it become another one in place. */
  boolean canBecome(Argument other) {
    return mode.equals(other.mode)
        && name.folded().equals(other.name.folded())
        && typeName().equals(other.typeName())
        && (!hasDefault || other.hasDefault);
  }
}
