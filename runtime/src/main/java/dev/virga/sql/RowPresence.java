package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Row;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What tells whether an outer join has found a row: the cells that are null only where it has not,
 * and the columns of a raw query, of which nothing else is known.
 */
final class RowPresence {
  private final int[] neverNull;

  private RowPresence(int[] neverNull) {
    this.neverNull = neverNull;
  }

  /** Returns what tells of the cells of a projection, which may be none of them. */
  static RowPresence of(Projection projection) {
    List<Integer> cells = new ArrayList<>();
    collect(projection, 0, cells);
    return new RowPresence(cells.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Returns whether one of the cells tells. */
  boolean isTold() {
    return neverNull.length > 0;
  }

  /** Returns whether the row is there whose cells are read from an index on. */
  boolean isPresent(Row row, int index) {
    for (int cell : neverNull) {
      if (!row.isNull(index + cell)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Projection projection, int at, List<Integer> cells) {
    if (projection instanceof Projection.Group group) {
      int next = at;
      for (Projection part : group.parts()) {
        collect(part, next, cells);
        next += part.width();
      }
    } else if (projection instanceof Projection.Joined joined) {
      collect(joined.projection(), at, cells);
    } else if (projection instanceof Projection.Item item && isNeverNull(item.expression())) {
      cells.add(at);
    } else if (projection instanceof Projection.Given) {
      // nothing is known of it but whether it is null
      cells.add(at);
    }
  }

  private static boolean isNeverNull(Expression expression) {
    if (expression instanceof Expression.Path path) {
      return path.relation().certain() && isNeverNull(path.target());
    }
    if (expression instanceof Expression.VersionColumn version) {
      return !version.nullable();
    }
    return expression instanceof Expression.ColumnReference column && !column.nullable();
  }

  /**
   * Returns an expression that tells, for a projection of which no cell does: a test of the row of
   * the table that it is of.
   */
  static Expression test(Projection projection) {
    Tables tables = new Tables();
    tables.collect(projection, tables.surely);
    if (!tables.surely.isEmpty()) {
      return new Expression.Presence(tables.surely.iterator().next());
    }
    if (tables.perhaps.size() == 1) {
      return new Expression.Presence(tables.perhaps.iterator().next());
    }
    throw new InvalidQueryException(
        "optional(...) cannot tell whether its row is there, since nothing in it is of one table: add a column that is never null");
  }

  /** Returns whether an expression is null where the table of its columns is absent. */
  static boolean isNullWhereAbsent(Expression expression) {
    Tables tables = new Tables();
    tables.collect(expression, tables.surely);
    return !tables.surely.isEmpty();
  }

  /**
   * The tables that a projection is of: surely those of its columns, and those that its relations
   * start from; perhaps those of columns whose null has a meaning of its own.
   */
  private static final class Tables {
    private final Set<Source> surely = new LinkedHashSet<>();
    private final Set<Source> perhaps = new LinkedHashSet<>();

    private void collect(Projection projection, Set<Source> into) {
      if (projection instanceof Projection.Group group) {
        group.parts().forEach(part -> collect(part, into));
      } else if (projection instanceof Projection.Absent absent) {
        collect(absent.projection(), perhaps);
      } else if (projection instanceof Projection.Joined joined) {
        into.add(joined.relation().from());
      } else if (projection instanceof Projection.RelatedRows rows) {
        into.add(rows.relation().from());
      } else if (projection instanceof Projection.Item item) {
        if (item.expression() instanceof Expression.RelatedValue value) {
          into.add(value.related().relation().from());
        } else if (item.expression() instanceof Expression.RelatedExists exists) {
          into.add(exists.related().relation().from());
        } else {
          collect(item.expression(), into);
        }
      }
    }

    private void collect(Expression expression, Set<Source> into) {
      if (expression instanceof Expression.ColumnReference column) {
        into.add(column.source());
      } else if (expression instanceof Expression.Path path) {
        collectPath(path, into);
      } else if (expression instanceof Expression.Binary binary) {
        boolean takesNull =
            binary.operator() == BinaryOperator.DISTINCT_FROM
                || binary.operator() == BinaryOperator.NOT_DISTINCT_FROM;
        collect(binary.left(), takesNull ? perhaps : into);
        collect(binary.right(), takesNull ? perhaps : into);
      } else if (expression instanceof Expression.Cast cast) {
        collect(cast.operand(), into);
      } else if (expression instanceof Expression.FunctionCall call) {
        call.arguments()
            .forEach(argument -> collect(argument, call.absorbsNull() ? perhaps : into));
      }
    }

    private void collectPath(Expression.Path path, Set<Source> into) {
      Tables target = new Tables();
      target.collect(path.target(), target.surely);
      (target.surely.isEmpty() ? perhaps : into).add(path.relation().from());
    }
  }
}
