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
  record SelectQuery(Projection projection, From from, List<Source> outer, Clauses clauses)
      implements QueryExpression {
    /** Copies the list. */
    public SelectQuery {
      outer = List.copyOf(outer);
    }
  }

  /**
   * Two queries whose rows are combined.
   *
   * @param orderBy the order of the whole, by columns that the left query selects
   * @param limit how many rows of the whole at most; null for all
   * @param offset how many rows of the whole to leave out first; null for none
   */
  record SetOperation(
      QueryExpression left,
      SetOperator operator,
      QueryExpression right,
      List<OutputKey> orderBy,
      @Nullable Expression limit,
      @Nullable Expression offset)
      implements QueryExpression {
    /** Copies the list. */
    public SetOperation {
      orderBy = List.copyOf(orderBy);
    }

    @Override
    public Projection projection() {
      return left.projection();
    }
  }

  /**
   * A key of the order of a set operation.
   *
   * @param column which of the selected columns, from 1
   */
  record OutputKey(int column, boolean descending, SortKey.Nulls nulls) {}

  /** {@code select ...} without tables: values, such as whether a subquery has rows. */
  record ValueQuery(Projection projection) implements QueryExpression {}

  /**
   * A query whose text is given.
   *
   * @param projection what each row is read as
   */
  record TextQuery(Expression.Template text, Projection projection) implements QueryExpression {}
}
