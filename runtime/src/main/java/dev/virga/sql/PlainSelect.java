package dev.virga.sql;

import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.From.Item;
import dev.virga.sql.ast.From.Join;
import dev.virga.sql.ast.From.JoinAlong;
import dev.virga.sql.ast.From.JoinOn;
import dev.virga.sql.ast.From.TableItem;
import dev.virga.sql.ast.Grouping;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import java.util.List;

/**
 * What the text of a query of any number of stored tables is known from: what it selects, its
 * tables and joins, and its clauses, in the order in which their values are rendered.
 *
 * <p>Keys that rows are told apart by have no values: such a key is written as the place of a
 * column that has the same values, so that the text depends on them.
 */
final class PlainSelect {
  private PlainSelect() {}

  /** Returns what the text of a query is known from. */
  static PlainText of(RenderedText texts, SelectQuery query) {
    PlainText text = PlainText.of(texts);
    return text.onlyIf(add(query, text));
  }

  /** Adds a query, which may be a part of another; returns false where it is not plain. */
  static boolean add(SelectQuery query, PlainText text) {
    Clauses clauses = query.clauses();
    return isPlainKind(clauses)
        && distinct(clauses, text)
        && PlainShape.add(query.projection(), text)
        && tables(query, text)
        && PlainExpression.addAll(clauses.where(), text)
        && groups(clauses.groupBy(), text)
        && PlainExpression.addAll(clauses.having(), text)
        && order(clauses, text)
        && text.rows(clauses.limit(), clauses.offset())
        && end(clauses, text);
  }

  private static boolean isPlainKind(Clauses clauses) {
    return clauses.windows().isEmpty() && !clauses.withTies();
  }

  private static boolean distinct(Clauses clauses, PlainText text) {
    text.part(clauses.distinct());
    return keys(clauses.distinctOn(), text);
  }

  private static boolean keys(List<Expression> keys, PlainText text) {
    int before = text.valueCount();
    return PlainExpression.addAll(keys, text) && text.valueCount() == before;
  }

  private static boolean tables(SelectQuery query, PlainText text) {
    List<Join> joins = query.from().joins();
    text.part(query.outer()).part(joins.size());
    if (!table(query.from().first(), text)) {
      return false;
    }
    for (int i = 0; i < joins.size(); i++) {
      if (!join(joins.get(i), text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean table(Item item, PlainText text) {
    if (item instanceof TableItem table && table.sample() == null) {
      text.part(table.source()).part(table.only()).part(table.key());
      return true;
    }
    return false;
  }

  private static boolean join(Join join, PlainText text) {
    text.part(join.kind());
    if (join instanceof JoinAlong along) {
      text.part(along.relation());
      return true;
    }
    return join instanceof JoinOn joined
        && table(joined.item(), text)
        && PlainExpression.addAll(joined.on(), text);
  }

  private static boolean groups(List<Grouping> groups, PlainText text) {
    text.part(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      if (!group(groups.get(i), text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean group(Grouping group, PlainText text) {
    if (group instanceof Grouping.Sets sets) {
      text.part(sets.kind());
      return groups(sets.members(), text);
    }
    return group instanceof Grouping.Key key && keys(key.expressions(), text);
  }

  /** Distinct rows are ordered by what is selected. */
  private static boolean order(Clauses clauses, PlainText text) {
    int before = text.valueCount();
    return PlainExpression.addOrder(clauses.orderBy(), text)
        && (!clauses.distinct() || text.valueCount() == before);
  }

  private static boolean end(Clauses clauses, PlainText text) {
    text.part(clauses.locks());
    return true;
  }
}
