package dev.virga.render;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Junction;
import java.util.ArrayList;
import java.util.List;

/** The terms of {@code and} and {@code or} that matter. */
final class Terms {
  private Terms() {}

  /** Returns the terms that do not amount to the connective's neutral value. */
  static List<Expression> of(Junction junction) {
    List<Expression> terms = new ArrayList<>(junction.terms().size());
    for (Expression term : junction.terms()) {
      boolean neutral =
          term instanceof Junction nested
              && nested.connective() == junction.connective()
              && of(nested).isEmpty();
      if (!neutral) {
        terms.add(term);
      }
    }
    return terms;
  }
}
