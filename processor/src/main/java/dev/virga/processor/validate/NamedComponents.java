package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a list of names of components: each is there, and named once. */
final class NamedComponents {
  private final Problems problems;

  NamedComponents(Problems problems) {
    this.problems = problems;
  }

  /**
   * Checks a list.
   *
   * @param declaration the record whose components they are
   * @param annotation the annotation that names them, as messages call it
   */
  void check(Declaration declaration, List<Located<String>> names, String annotation) {
    Set<String> seen = new HashSet<>();
    for (Located<String> name : names) {
      if (declaration.component(name.value()).isEmpty()) {
        problems.add(
            name.position(),
            ProblemKey.UNKNOWN_COLUMN,
            declaration.name().simpleName(),
            " has no component \"",
            name.value(),
            "\"",
            Suggestion.component(declaration, name.value()));
      } else if (!seen.add(name.value())) {
        problems.add(
            name.position(),
            ProblemKey.DUPLICATE_COLUMN,
            annotation,
            " names \"",
            name.value(),
            "\" twice; remove one");
      }
    }
  }
}
