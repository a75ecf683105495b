package dev.virga.kit.code;

import dev.virga.kit.sql.UnreadableException;
import dev.virga.kit.sql.Words;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject.Kind;
import java.util.List;

/**
 * Reads a statement that makes a function or a procedure, behind {@code create or replace}.
 *
 * @param words its words
 * @param text its text
 */
record RoutineReader(Words words, String text) {
  RoutineDefinition routine() {
    Name name = Name.at(words.from(1), start());
    if (!name.rest().startsWith("(")) {
      throw new UnreadableException("the arguments are missing, in parentheses", start());
    }
    List<String> arguments =
        Argument.all(name.rest().inBrackets()).stream()
            .filter(Argument::isGiven)
            .map(Argument::typeName)
            .toList();
    return new RoutineDefinition(
        words.startsWith("function") ? Kind.FUNCTION : Kind.PROCEDURE,
        name.name().schema(),
        name.name().name(),
        arguments,
        text);
  }

  private int start() {
    return words.tokens().get(0).start();
  }
}
