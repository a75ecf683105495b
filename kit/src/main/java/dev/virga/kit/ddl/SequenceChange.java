package dev.virga.kit.ddl;

import dev.virga.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what {@code alter table ... alter column} takes to change an identity column's sequence.
 */
final class SequenceChange {
  private SequenceChange() {}

  /** PostgreSQL computes the bounds and the start once, so that they follow what they come from. */
  static String between(SequenceOptions before, SequenceOptions after) {
    List<String> words = new ArrayList<>();
    boolean turns = before.descends() != after.descends();
    boolean bounded =
        turns || !before.min().equals(after.min()) || !before.max().equals(after.max());
    if (!before.increment().equals(after.increment())) {
      words.add("increment " + after.increment().orElse(1L));
    }
    if (turns || !before.min().equals(after.min())) {
      words.add(after.min().map(number -> "minvalue " + number).orElse("no minvalue"));
    }
    if (turns || !before.max().equals(after.max())) {
      words.add(after.max().map(number -> "maxvalue " + number).orElse("no maxvalue"));
    }
    if (bounded || !before.start().equals(after.start())) {
      words.add("start " + after.first());
    }
    if (!before.cache().equals(after.cache())) {
      words.add("cache " + after.cache().orElse(1L));
    }
    if (!before.cycle().equals(after.cycle())) {
      words.add(after.cycle().isPresent() ? "cycle" : "no cycle");
    }
    return "set " + String.join(" set ", words);
  }
}
