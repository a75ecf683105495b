package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Connective;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Junction;
import dev.virga.sql.ast.Expression.Path;
import dev.virga.sql.ast.Expression.RelatedExists;
import dev.virga.sql.ast.Expression.Template;
import dev.virga.sql.ast.Precedence;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import java.util.List;

/** Makes the nodes of expressions along relations. */
final class Paths {
  private Paths() {}

  /**
   * Returns where a join along a relation leads.
   *
   * @param refined whether the relation has a filter, an order, a limit or a selection, which a
   *     join would silently lose
   */
  static Relation toJoin(Relation relation, boolean refined) {
    if (refined) {
      throw new InvalidQueryException(
          "a join along "
              + relation.name()
              + " takes the relation itself: say where, orderBy, limit and select of the query, not of the relation");
    }
    return relation;
  }

  static Expression along(Relation relation, Operand<?, ?> target) {
    return new Path(relation, target.expression());
  }

  static <S> Condition<S> exists(Relation relation, List<Expression> where, boolean negated) {
    return new Predicate<>(new RelatedExists(Related.where(relation, where), negated));
  }

  /** Returns the condition that all of some conditions hold for each of the rows. */
  static <S> Condition<S> every(Related rows, List<Expression> conditions) {
    Expression all = new Junction(Connective.AND, conditions);
    Expression fails =
        new Template(List.of("", " is not true"), List.of(all), Precedence.IS, false);
    return exists(rows.relation(), Conditions.joined(rows.where(), List.of(fails)), true);
  }

  /** Refuses to ask a part of the rows, which a limit would have to cut before it is asked. */
  static Related whole(Related rows, String method) {
    if (rows.limit() != null || rows.offset() != null) {
      throw new InvalidQueryException(
          method
              + "() of a relation with a limit or an offset: ask the relation itself, and limit what is selected");
    }
    return rows;
  }
}
