package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.codec.Row;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A shape that may be absent: empty when all its columns are null. */
record OptionalShape<R>(Projection projection, Decoder<Optional<R>> decoder)
    implements Selectable<Object, Optional<R>> {
  static <R> OptionalShape<R> of(Selectable<?, R> shape) {
    return new OptionalShape<>(new Projection.Absent(shape.projection()), decoder(shape));
  }

  static <R> Decoder<Optional<R>> decoder(Selectable<?, R> shape) {
    int[] cells = plainCells(shape.projection());
    Decoder<R> decoder = shape.decoder();
    return (row, index) ->
        anyPresent(row, index, cells)
            ? Optional.ofNullable(decoder.decode(row, index))
            : Optional.empty();
  }

  private static boolean anyPresent(Row row, int index, int[] cells) {
    for (int cell : cells) {
      if (!row.isNull(index + cell)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the cells that say whether the row is there: its columns. Nested rows, counts and the
   * like have a value even where the row is absent, so they count only when there is nothing else.
   */
  private static int[] plainCells(Projection projection) {
    List<Integer> columns = new ArrayList<>();
    collect(projection, 0, columns, OptionalShape::isColumn);
    if (columns.isEmpty()) {
      collect(projection, 0, columns, expression -> true);
    }
    return columns.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isColumn(Expression expression) {
    return expression instanceof Expression.ColumnReference
        || expression instanceof Expression.Path;
  }

  private static void collect(
      Projection projection,
      int at,
      List<Integer> cells,
      java.util.function.Predicate<Expression> counts) {
    if (projection instanceof Projection.Group group) {
      int next = at;
      for (Projection part : group.parts()) {
        collect(part, next, cells, counts);
        next += part.width();
      }
    } else if (projection instanceof Projection.Absent absent) {
      collect(absent.projection(), at, cells, counts);
    } else if (projection instanceof Projection.Joined joined) {
      collect(joined.projection(), at, cells, counts);
    } else if (projection instanceof Projection.Columns columns) {
      IntStream.range(at, at + columns.width()).forEach(cells::add);
    } else if (projection instanceof Projection.Item item && counts.test(item.expression())) {
      cells.add(at);
    }
  }
}
