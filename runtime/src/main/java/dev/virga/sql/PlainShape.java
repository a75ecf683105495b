package dev.virga.sql;

import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Projection.Group;
import dev.virga.sql.ast.Projection.Item;
import dev.virga.sql.ast.Projection.Joined;
import dev.virga.sql.ast.Projection.Nested;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What is selected by a statement whose text is known from its parts: columns, and rows that
 * relations lead to.
 */
final class PlainShape {
  private PlainShape() {}

  /** A relation, which is the same only as itself. */
  private record Along(Relation relation) {
    @Override
    @SuppressWarnings("ReferenceEquality") // each is declared once; to compare all of it costs time
    public boolean equals(@Nullable Object other) {
      return other instanceof Along that && relation == that.relation;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(relation);
    }
  }

  /** Adds what is selected; returns false where that is not plain. */
  static boolean add(Projection shape, PlainText text) {
    if (shape instanceof Item item) {
      if (item.expression() instanceof ColumnReference column && column.source().alias() == null) {
        text.part(item.codec()).part(column);
        return true;
      }
      return false;
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
      text.part(Joined.class);
      return along(joined.relation(), text) && add(joined.projection(), text);
    }
    return false;
  }

  private static boolean related(Related related, Projection shape, PlainText text) {
    Relation relation = related.relation();
    boolean plain =
        along(relation, text)
            && add(shape, text)
            && text.conditions(relation.to(), related.where())
            && text.order(relation.to(), related.orderBy())
            && text.rows(related.limit(), related.offset());
    text.part(Related.class); // what follows is of the query around
    return plain;
  }

  /** A relation from an alias is made each time anew. */
  private static boolean along(Relation relation, PlainText text) {
    if (relation.from().alias() != null) {
      return false;
    }
    text.part(new Along(relation));
    return true;
  }
}
