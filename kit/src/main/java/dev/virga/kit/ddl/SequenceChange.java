package dev.virga.kit.ddl;

import dev.virga.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** Writes how a sequence changes, whether it is that of an identity column or not. */
final class SequenceChange {
  private SequenceChange() {}

  /** As {@code alter table ... alter column} takes it for the sequence of an identity column. */
  static String ofColumn(SequenceOptions before, SequenceOptions after) {
    return "set " + String.join(" set ", words(before, after)) + restart(before, after);
  }

  /** As {@code alter sequence} takes it; empty where nothing changes. */
  static String between(SequenceOptions before, SequenceOptions after) {
    return String.join(" ", words(before, after)) + restart(before, after);
  }

  /** What went up is below where the numbers that go down begin, and the other way round. */
  private static String restart(SequenceOptions before, SequenceOptions after) {
    return before.descends() == after.descends() ? "" : " restart";
  }

  /** PostgreSQL computes the bounds and the start once, so that they follow what they come from. */
  private static List<String> words(SequenceOptions before, SequenceOptions after) {
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
    return words;
  }
}
