package dev.virga.render;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Relation.Through;
import dev.virga.sql.ast.SortKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of the table between two that stand for the key that they refer to. Where nothing
 * else is asked of the table behind it, that one need not be joined: a foreign key, which is not
 * null, leads from each row between to exactly one there.
 */
final class LinkKeys {
  private final Relation relation;
  private final Map<String, String> links = new HashMap<>();

  private LinkKeys(Relation relation, Through through) {
    this.relation = relation;
    for (int i = 0; i < through.toColumns().size(); i++) {
      links.put(relation.toColumns().get(i), through.toColumns().get(i));
    }
  }

  /**
   * Returns the columns that stand for those of a relation's table, which leads through another.
   */
  static LinkKeys of(Relation relation, Through through) {
    return new LinkKeys(relation, through);
  }

  /** Returns the columns by the names of those that they stand for. */
  Map<String, String> links() {
    return links;
  }

  /**
   * Returns whether they are all that conditions and an order ask; what is not known to ask no more
   * asks more.
   */
  boolean suffice(Related related) {
    return suffice(related.where()) && sufficeKeys(related.orderBy());
  }

  private boolean sufficeKeys(List<SortKey> keys) {
    return suffice(keys.stream().<Expression>map(SortKey::expression).toList());
  }

  /** Returns whether they are all that a selection asks. */
  boolean suffice(Projection projection) {
    if (projection instanceof Projection.Group group) {
      return group.parts().stream().allMatch(this::suffice);
    }
    return projection instanceof Projection.Item item && suffice(item.expression());
  }

  private boolean suffice(List<Expression> expressions) {
    return expressions.stream().allMatch(this::suffice);
  }

  /** Returns whether they are all that an expression asks. */
  boolean suffice(Expression expression) {
    if (expression instanceof Expression.ColumnReference column) {
      return !column.source().equals(relation.to()) || links.containsKey(column.column());
    }
    if (expression instanceof Expression.Binary binary) {
      return suffice(binary.left()) && suffice(binary.right());
    }
    if (expression instanceof Expression.Junction junction) {
      return suffice(junction.terms());
    }
    if (expression instanceof Expression.Not not) {
      return suffice(not.operand());
    }
    if (expression instanceof Expression.InArray in) {
      return suffice(in.operand());
    }
    if (expression instanceof Expression.FunctionCall call) {
      return suffice(call.arguments());
    }
    if (expression instanceof Expression.AggregateCall call) {
      return suffice(call.arguments())
          && sufficeKeys(call.orderBy())
          && sufficeKeys(call.withinGroup())
          && (call.filter() == null || suffice(call.filter()));
    }
    return expression instanceof Expression.Parameter
        || expression instanceof Expression.Placeholder;
  }
}
