package dev.virga.sql;

import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Projection.Absent;
import dev.virga.sql.ast.Projection.Group;
import dev.virga.sql.ast.Projection.Item;
import dev.virga.sql.ast.Projection.Joined;
import dev.virga.sql.ast.Projection.Nested;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;

/**
 * What is selected by a statement whose text is known from its parts: expressions, and rows that
 * relations lead to.
 */
final class PlainShape {
  private PlainShape() {}

  /** Adds what is selected; returns false where that is not plain. */
  static boolean add(Projection shape, PlainText text) {
    if (shape instanceof Item item) {
      return PlainExpression.add(item.expression(), text.part(item.codec()));
    }
    if (shape instanceof Group group) {
      text.part(group.parts().size());
      for (Projection part : group.parts()) {
        if (!add(part, text)) {
          return false;
        }
      }
      return true;
    }
    if (shape instanceof Nested nested) {
      text.part(Nested.class);
      return related(nested.related(), nested.projection(), text);
    }
    if (shape instanceof Projection.First first) {
      text.part(Projection.First.class);
      return related(first.related(), first.projection(), text);
    }
    if (shape instanceof Joined joined) {
      return add(joined.projection(), text.part(Joined.class).part(joined.relation()));
    }
    if (shape instanceof Absent absent) {
      return add(absent.projection(), text.part(Absent.class));
    }
    return false;
  }

  private static boolean related(Related related, Projection shape, PlainText text) {
    return add(shape, text) && addRows(related, text);
  }

  /** Adds the rows that a relation leads to; returns false where they are not plain. */
  static boolean addRows(Related related, PlainText text) {
    Relation relation = related.relation();
    text.part(relation);
    boolean plain =
        text.conditions(relation.to(), related.where())
            && text.order(relation.to(), related.orderBy())
            && text.rows(related.limit(), related.offset());
    text.part(Related.class); // what follows is of the query around
    return plain;
  }
}
