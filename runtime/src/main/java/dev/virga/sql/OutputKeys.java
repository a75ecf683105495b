package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.OutputKey;
import dev.virga.sql.ast.SortKey;
import java.util.ArrayList;
import java.util.List;

/** Finds the columns that a query selects, by which the whole of a set operation can be ordered. */
final class OutputKeys {
  private OutputKeys() {}

  static List<OutputKey> of(Projection projection, List<SortKey> keys) {
    List<Expression> selected = new ArrayList<>();
    collect(projection, selected);
    return keys.stream().map(key -> outputKey(selected, key)).toList();
  }

  private static OutputKey outputKey(List<Expression> selected, SortKey key) {
    int index = selected.indexOf(key.expression());
    if (index < 0) {
      throw new InvalidQueryException(
          "the whole of a set operation is ordered by columns that its first query selects, and this one it does not: "
              + key.expression());
    }
    return new OutputKey(index + 1, key.descending(), key.nulls());
  }

  private static void collect(Projection projection, List<Expression> selected) {
    if (projection instanceof Projection.Item item) {
      selected.add(item.expression());
    } else if (projection instanceof Projection.Group group) {
      group.parts().forEach(part -> collect(part, selected));
    } else if (projection instanceof Projection.Absent absent) {
      collect(absent.projection(), selected);
    } else if (projection instanceof Projection.Joined joined) {
      List<Expression> along = new ArrayList<>();
      collect(joined.projection(), along);
      along.forEach(target -> selected.add(new Expression.Path(joined.relation(), target)));
    } else {
      selected.add(new Expression.Verbatim("nested rows"));
    }
  }
}
