package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Grouping;
import dev.virga.sql.ast.KeyColumn;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.SortKey;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of a query's pages: the query's own, made unique by the keys of its tables, so that no
 * two rows are equal in it and none is lost between two pages.
 */
final class PageOrder {
  private final SelectQuery query;
  private final Map<Source, List<KeyColumn>> keys = new LinkedHashMap<>();
  private final Set<Source> determined = new HashSet<>();
  private final Set<Source> absent = new HashSet<>();

  private PageOrder(SelectQuery query) {
    this.query = query;
    add(query.from().first());
    query.from().joins().forEach(this::add);
  }

  static List<SortKey> of(SelectQuery query) {
    PageOrder order = new PageOrder(query);
    return query.clauses().groupBy().isEmpty() ? order.ofRows() : order.ofGroups();
  }

  private void add(From.Item item) {
    keys.put(item.source(), item instanceof From.TableItem table ? table.key() : List.of());
  }

  private void add(From.Join join) {
    if (join.kind().leftMayBeAbsent()) {
      absent.addAll(keys.keySet());
    }
    Source joined;
    if (join instanceof From.JoinOn on) {
      joined = on.item().source();
      add(on.item());
      if (!join.kind().leftMayBeAbsent() && determines(on)) {
        determined.add(joined);
      }
    } else {
      Relation relation = ((From.JoinAlong) join).relation();
      joined = relation.to();
      keys.put(joined, relation.toKey());
      if (!join.kind().leftMayBeAbsent() && relation.certain()) {
        determined.add(joined);
      }
    }
    if (join.kind().rightMayBeAbsent()) {
      absent.add(joined);
    }
  }

  /** Returns whether the condition gives each column of the table's key: at most one row fits. */
  private boolean determines(From.JoinOn join) {
    Source joined = join.item().source();
    List<KeyColumn> key = keys.getOrDefault(joined, List.of());
    return !key.isEmpty()
        && key.stream()
            .map(column -> new ColumnReference(joined, column.name(), false))
            .allMatch(
                column -> join.on().stream().anyMatch(condition -> equates(condition, column)));
  }

  private static boolean equates(Expression condition, ColumnReference column) {
    return condition instanceof Binary binary
        && binary.operator() == BinaryOperator.EQUAL
        && (isGiven(binary.left(), binary.right(), column)
            || isGiven(binary.right(), binary.left(), column));
  }

  private static boolean isGiven(Expression side, Expression other, ColumnReference column) {
    return side.equals(column)
        && (other instanceof Expression.Parameter
            || (other instanceof ColumnReference given && !given.source().equals(column.source())));
  }

  private List<SortKey> ofRows() {
    List<SortKey> order = own();
    keys.forEach(
        (source, key) -> {
          if (!determined.contains(source)) {
            complete(order, source, key);
          }
        });
    if (order.isEmpty()) {
      throw new InvalidQueryException(
          "page(...) of a query without an order, whose tables have no key: give it orderBy(...), by columns that are unique together");
    }
    return order;
  }

  private void complete(List<SortKey> order, Source source, List<KeyColumn> key) {
    boolean descending = !order.isEmpty() && order.get(order.size() - 1).descending();
    for (KeyColumn column : key) {
      Expression expression = new ColumnReference(source, column.name(), false);
      if (!isIn(order, expression)) {
        order.add(
            new SortKey(
                expression,
                descending,
                SortKey.Nulls.DEFAULT,
                column.codec(),
                absent.contains(source)));
      }
    }
  }

  private List<SortKey> ofGroups() {
    List<SortKey> order = own();
    for (Grouping grouping : query.clauses().groupBy()) {
      if (!(grouping instanceof Grouping.Key key)) {
        throw new InvalidQueryException(
            "page(...) of a query that is grouped in several ways: derive a table of it, and order that");
      }
      for (Expression expression : key.expressions()) {
        if (expression.has(part -> part instanceof Expression.Parameter)) {
          throw new InvalidQueryException(
              "page(...) of a query that is grouped by an expression with a value in it: derive a table of it, and page that");
        }
        if (!isIn(order, expression) && !followsFromKey(order, expression)) {
          throw new InvalidQueryException(
              "page(...) of a grouped query, whose order does not tell its groups apart: order also by "
                  + described(expression));
        }
      }
    }
    return order;
  }

  private static String described(Expression expression) {
    return expression instanceof ColumnReference column
        ? column.source().label() + "." + column.column()
        : "each expression that it is grouped by";
  }

  private boolean followsFromKey(List<SortKey> order, Expression expression) {
    if (expression instanceof ColumnReference column) {
      List<KeyColumn> key = keys.getOrDefault(column.source(), List.of());
      return !key.isEmpty()
          && key.stream()
              .allMatch(
                  part -> isIn(order, new ColumnReference(column.source(), part.name(), false)));
    }
    return false;
  }

  /** Returns the keys that the query gives, each once. */
  private List<SortKey> own() {
    List<SortKey> order = new ArrayList<>();
    for (SortKey key : query.clauses().orderBy()) {
      if (!isIn(order, key.expression())) {
        order.add(mayBeAbsent(key) ? key.asNullable() : key);
      }
    }
    return order;
  }

  private boolean mayBeAbsent(SortKey key) {
    return key.expression() instanceof ColumnReference column && absent.contains(column.source());
  }

  private static boolean isIn(List<SortKey> order, Expression expression) {
    return order.stream().anyMatch(key -> key.expression().equals(expression));
  }
}
