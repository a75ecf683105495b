package dev.virga.render;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.SortKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that PostgreSQL gives to the columns of a result that are no columns of a table. In an
 * {@code order by}, such a name comes before a table's column of the same name, unless that one is
 * written with its table. What name a given text gets is not known: any that is in it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-select.html#SQL-ORDERBY">PostgreSQL:
 *     ORDER BY Clause</a>
 */
final class OutputNames {
  private final Set<String> names = new HashSet<>();
  private final StringBuilder texts = new StringBuilder(0);

  private OutputNames() {}

  static OutputNames of(Projection projection) {
    OutputNames names = new OutputNames();
    names.collect(projection);
    return names;
  }

  private void collect(Projection projection) {
    if (projection instanceof Projection.Group group) {
      group.parts().forEach(this::collect);
    } else if (projection instanceof Projection.Absent absent) {
      collect(absent.projection());
    } else if (projection instanceof Projection.Item item) {
      collect(item.expression());
    } else if (projection instanceof Projection.RelatedRows) {
      names.add("record_send");
    }
  }

  /** A subquery is named like the column that it selects. */
  private void collectSubquery(Expression selected) {
    if (selected instanceof Expression.ColumnReference column) {
      names.add(column.column());
    } else {
      collect(selected);
    }
  }

  private void collect(Expression expression) {
    if (expression instanceof Expression.FunctionCall call) {
      names.add(call.name());
    } else if (expression instanceof Expression.AggregateCall call) {
      names.add(call.name());
    } else if (expression instanceof Expression.Exists
        || expression instanceof Expression.RelatedExists) {
      names.add("exists");
    } else if (expression instanceof Expression.RelatedValue value) {
      collectSubquery(value.value());
    } else if (expression instanceof Expression.Template template) {
      template.parts().forEach(part -> texts.append(part).append(' '));
    }
  }

  /** Returns whether a key is a column that one of these names would stand for. */
  boolean hideAny(List<SortKey> keys) {
    return keys.stream()
        .anyMatch(
            key ->
                key.expression() instanceof Expression.ColumnReference column
                    && (names.contains(column.column()) || isWordOfATemplate(column.column())));
  }

  private boolean isWordOfATemplate(String name) {
    return texts.length() > 0
        && Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(texts).find();
  }
}
