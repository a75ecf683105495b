package dev.virga.processor.validate;

import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.List;

/** Types that a record mentions and that have had the time to be generated. */
final class UnknownTypes {
  private UnknownTypes() {}

  static void report(List<Located<String>> types, Problems problems) {
    for (Located<String> type : types) {
      problems.add(
          type.position(),
          ProblemKey.UNKNOWN_TYPE,
          "the type ",
          type.value(),
          " does not exist, and no processor has generated it; correct its name, or import it");
    }
  }
}
