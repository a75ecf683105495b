package dev.virga.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query that returns rows. */
public sealed interface QueryExpression {
  /** Returns what each row consists of. */
  Projection projection();

  /**
   * {@code select ... from ...}.
   *
   * @param outer the tables of the queries around this one that it uses
   */
  record SelectQuery(
      Projection projection,
      boolean distinct,
      From from,
      List<Source> outer,
      List<Expression> where,
      List<Expression> groupBy,
      List<Expression> having,
      List<SortKey> orderBy,
      @Nullable Expression limit,
      @Nullable Expression offset)
      implements QueryExpression {
    /** Copies the lists. */
    public SelectQuery {
      outer = List.copyOf(outer);
      where = List.copyOf(where);
      groupBy = List.copyOf(groupBy);
      having = List.copyOf(having);
      orderBy = List.copyOf(orderBy);
    }
  }

  /** Two queries whose rows are combined. */
  record SetOperation(QueryExpression left, SetOperator operator, QueryExpression right)
      implements QueryExpression {
    @Override
    public Projection projection() {
      return left.projection();
    }
  }

  /** {@code select ...} without tables: values, such as whether a subquery has rows. */
  record ValueQuery(Projection projection) implements QueryExpression {}
}
