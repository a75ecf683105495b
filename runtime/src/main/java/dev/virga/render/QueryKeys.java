package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Path;
import dev.virga.sql.ast.Expression.Placeholder;
import dev.virga.sql.ast.Expression.Verbatim;
import dev.virga.sql.ast.Grouping;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a query groups its rows by, tells them apart by and orders them by. PostgreSQL finds such a
 * key among the selected columns by what it looks like, and no parameter looks like another: so a
 * key with a value in it is written as the place of its column, {@code group by 1}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-select.html#SQL-GROUPBY">PostgreSQL:
 *     GROUP BY Clause</a>
 */
final class QueryKeys {
  private final Clauses clauses;
  private final boolean matched;
  private final OutputColumns columns;
  private final List<Expression> grouped = new ArrayList<>();

  private QueryKeys(SelectQuery select) {
    this.clauses = select.clauses();
    this.matched =
        clauses.distinct() || !clauses.groupBy().isEmpty() || !clauses.distinctOn().isEmpty();
    this.columns = matched ? OutputColumns.of(select.projection()) : OutputColumns.NONE;
    clauses.groupBy().forEach(this::collect);
  }

  /**
   * Returns the keys of a query.
   *
   * @throws InvalidQueryException if PostgreSQL would not find one of them among the columns
   */
  static QueryKeys of(SelectQuery select) {
    QueryKeys keys = new QueryKeys(select);
    keys.grouped.forEach(keys::requireFound);
    keys.requireDistinctFound();
    return keys;
  }

  private void collect(Grouping grouping) {
    if (grouping instanceof Grouping.Key key) {
      grouped.addAll(key.expressions());
    } else if (grouping instanceof Grouping.Sets sets) {
      sets.members().forEach(this::collect);
    }
  }

  /** Returns what to write for a key: itself, or its place. */
  Expression placed(Expression key) {
    boolean isKey =
        clauses.distinct() || grouped.contains(key) || clauses.distinctOn().contains(key);
    return isKey && hasValue(key) && columns.place(key).isPresent()
        ? new Verbatim(Integer.toString(columns.place(key).getAsInt()))
        : key;
  }

  List<Expression> placed(List<Expression> keys) {
    return keys.stream().map(this::placed).toList();
  }

  List<SortKey> placedOrder() {
    if (!matched) {
      return clauses.orderBy();
    }
    return clauses.orderBy().stream()
        .map(
            key ->
                new SortKey(
                    placed(key.expression()),
                    key.descending(),
                    key.nulls(),
                    key.codec(),
                    key.nullable()))
        .toList();
  }

  private static boolean hasValue(Expression key) {
    return key.has(part -> part instanceof Parameter || part instanceof Placeholder);
  }

  /**
   * A key with a value in it may be a column, and be ordered by, as a whole; as a part of something
   * else PostgreSQL does not see it. It does not matter where the columns in it are grouped by too.
   */
  private void requireFound(Expression key) {
    if (!hasValue(key) || tablesAreGrouped(key)) {
      return;
    }
    Stream<Expression> ordered = clauses.orderBy().stream().map(SortKey::expression);
    boolean lost =
        Stream.of(columns.columns().stream(), clauses.having().stream(), ordered)
            .flatMap(uses -> uses)
            .anyMatch(
                use -> !(use.equals(key) && columns.place(key).isPresent()) && isIn(key, use));
    if (lost) {
      throw new InvalidQueryException(
          "groupBy(...) of an expression with a value in it, which PostgreSQL does not find in what is selected, as each value is a parameter of its own: "
              + "select the expression itself, as a column, or derive a table that has it as a column, and group that");
    }
  }

  private boolean tablesAreGrouped(Expression key) {
    return grouped.stream()
        .anyMatch(
            other ->
                other instanceof ColumnReference column
                    && key.has(
                        part ->
                            part instanceof ColumnReference of
                                && of.source().equals(column.source())));
  }

  /** Within an aggregate are the rows of the group, of which anything may be asked. */
  private static boolean isIn(Expression key, Expression use) {
    return use.equals(key)
        || (!(use instanceof AggregateCall)
            && use.operands().stream().anyMatch(operand -> isIn(key, operand)));
  }

  private static Expression atEnd(Expression expression) {
    return expression instanceof Path path ? atEnd(path.target()) : expression;
  }

  private void requireDistinctFound() {
    for (Expression key : clauses.distinctOn()) {
      if (hasValue(key) && columns.place(key).isEmpty() && !clauses.orderBy().isEmpty()) {
        throw new InvalidQueryException(
            "distinctOn(...) of an expression with a value in it, which PostgreSQL does not find in orderBy(...), as each value is a parameter of its own: select the expression too");
      }
    }
    if (clauses.distinct()) {
      clauses.orderBy().forEach(key -> requireSelected(key.expression()));
    }
  }

  /**
   * A column at the end of a path may be selected as that of the table that is joined; of a path
   * within another expression it is not known.
   */
  private void requireSelected(Expression key) {
    boolean known =
        Stream.concat(Stream.of(key), columns.columns().stream())
            .noneMatch(expression -> atEnd(expression).has(Path.class::isInstance));
    boolean selected =
        columns.columns().stream()
            .anyMatch(column -> OutputColumns.isSame(atEnd(column), atEnd(key)));
    if (known && !selected) {
      throw new InvalidQueryException(
          "distinct() ordered by what is not selected, of which equal rows could have several: select it too, or say distinctOn(...)"
              + (key instanceof ColumnReference ? ": " + key : ""));
    }
  }
}
