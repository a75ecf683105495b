package dev.virga.kit.pull;

import dev.virga.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what a sequence is, as members of an annotation. */
final class SequenceMembers {
  private SequenceMembers() {}

  static List<String> of(SequenceOptions options) {
    return Stream.of(
            options.start().map(number -> "start = " + literal(number)),
            options.increment().map(number -> "increment = " + literal(number)),
            options.min().map(number -> "min = " + literal(number)),
            options.max().map(number -> "max = " + literal(number)),
            options.cache().map(number -> "cache = " + literal(number)),
            options.cycle().map(cycle -> "cycle = " + cycle))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String literal(long number) {
    return number == (int) number ? Long.toString(number) : number + "L";
  }
}
