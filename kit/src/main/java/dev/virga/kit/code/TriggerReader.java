package dev.virga.kit.code;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.sql.UnreadableException;
import dev.virga.kit.sql.Words;
import dev.virga.schema.TriggerDefinition;

/**
 * Reads a statement that makes a trigger, behind {@code create or replace}.
 *
 * @param words its words
 * @param text its text
 */
record TriggerReader(Words words, String text) {
  TriggerDefinition trigger() {
    Name name = Name.at(words.without("constraint").from(1), start());
    Words on = name.rest().after("on");
    if (on.isEmpty()) {
      throw new UnreadableException("the table is missing: on ...", start());
    }
    QualifiedName table = Name.at(on, start()).name();
    return new TriggerDefinition(table.schema(), table.name(), name.name().name(), text);
  }

  private int start() {
    return words.tokens().get(0).start();
  }
}
