package dev.virga.sql;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Path;
import dev.virga.sql.ast.Expression.RelatedExists;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import java.util.List;

/** Makes the nodes of expressions along relations. */
final class Paths {
  private Paths() {}

  static Expression along(Relation relation, Operand<?, ?> target) {
    return new Path(relation, target.expression());
  }

  static <S> Condition<S> exists(Relation relation, List<Expression> where, boolean negated) {
    return new Predicate<>(
        new RelatedExists(new Related(relation, where, List.of(), null, null), negated));
  }
}
