package dev.virga.kit.code;

import dev.virga.kit.sql.Token;
import dev.virga.kit.sql.TypeNames;
import dev.virga.kit.sql.UnreadableException;
import dev.virga.kit.sql.Words;
import java.util.stream.Collectors;

/**
 * The type of an argument, by which functions of one name are told apart: modifiers and dimensions
 * make no other one.
 *
 * @param words its words
 */
record ArgumentType(Words words) {
  String name() {
    words.tokens().stream()
        .filter(token -> token.is("%"))
        .findFirst()
        .ifPresent(
            token -> {
              throw new UnreadableException(
                  "write the type itself: what " + words.written() + " is, only the database knows",
                  token.start());
            });
    boolean array = words.has("[") || words.has("array");
    String name =
        words.before("[").before("array").outsideBrackets().tokens().stream()
            .filter(token -> !token.is("(") && !token.is(")"))
            .map(ArgumentType::printed)
            .collect(Collectors.joining(" "))
            .replace(" . ", ".")
            .replaceFirst("^(pg_catalog|public)\\.", "")
            .replaceFirst("^interval .*", "interval");
    return TypeNames.inFull(name) + (array ? "[]" : "");
  }

  /** PostgreSQL puts only those names between quotes that need it. */
  private static String printed(Token token) {
    return token.isName() && token.name().matches("[a-z_][a-z0-9_$]*")
        ? token.name()
        : token.text();
  }
}
