package dev.virga.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a relation leads to: those for which the conditions hold, in an order, a part of them.
 *
 * @param where the conditions, all of which hold
 * @param limit how many rows at most, for each row that the relation starts from; null for all
 * @param offset how many rows to leave out first; null for none
 */
public record Related(
    Relation relation,
    List<Expression> where,
    List<SortKey> orderBy,
    @Nullable Expression limit,
    @Nullable Expression offset) {
  /** Copies the lists. */
  public Related {
    where = List.copyOf(where);
    orderBy = List.copyOf(orderBy);
  }

  /** Returns the rows for which conditions hold, in any order. */
  public static Related where(Relation relation, List<Expression> conditions) {
    return new Related(relation, conditions, List.of(), null, null);
  }

  /** Returns the first of the rows. */
  public Related first() {
    return new Related(relation, where, orderBy, new Expression.Verbatim("1"), offset);
  }
}
