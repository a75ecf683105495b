package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.render.OutputColumns;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.OutputKey;
import dev.virga.sql.ast.SortKey;
import java.util.List;

/** Finds the columns that a query selects, by which the whole of a set operation can be ordered. */
final class OutputKeys {
  private OutputKeys() {}

  static List<OutputKey> of(Projection projection, List<SortKey> keys) {
    OutputColumns columns = OutputColumns.of(projection);
    return keys.stream().map(key -> outputKey(columns, key)).toList();
  }

  private static OutputKey outputKey(OutputColumns columns, SortKey key) {
    int column =
        columns
            .place(key.expression())
            .orElseThrow(
                () ->
                    new InvalidQueryException(
                        "the whole of a set operation is ordered by columns that its first query selects, and this one it does not: "
                            + key.expression()));
    return new OutputKey(column, key.descending(), key.nulls());
  }
}
