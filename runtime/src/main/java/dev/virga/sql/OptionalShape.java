package dev.virga.sql;

import dev.virga.InvalidQueryException;
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
  /** Returns the shape, if it is to be told from its cells whether it is absent. */
  static <R> OptionalShape<R> of(Selectable<?, R> shape) {
    Projection projection = shape.projection();
    if (!(projection instanceof Projection.Item) && !tellsPresence(projection)) {
      throw new InvalidQueryException(
          "optional(...) cannot tell whether its row is there: nested rows, counts and the like are there in any case: add a column that is never null");
    }
    return new OptionalShape<>(new Projection.Absent(projection), decoder(shape));
  }

  /** Returns whether a column is among the cells: what is null where no row was found. */
  static boolean tellsPresence(Projection projection) {
    return cells(projection).length > 0;
  }

  static <R> Decoder<Optional<R>> decoder(Selectable<?, R> shape) {
    Decoder<R> decoder = shape.decoder();
    int[] cells = cells(shape.projection());
    if (cells.length == 0) {
      return (row, index) -> Optional.ofNullable(decoder.decode(row, index));
    }
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
   * Returns the cells that say whether the row is there: its columns, and what is null where they
   * are. Nested rows, counts and the like have a value even where the row is absent.
   */
  private static int[] cells(Projection projection) {
    List<Integer> cells = new ArrayList<>();
    collect(projection, 0, cells);
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void collect(Projection projection, int at, List<Integer> cells) {
    if (projection instanceof Projection.Group group) {
      int next = at;
      for (Projection part : group.parts()) {
        collect(part, next, cells);
        next += part.width();
      }
    } else if (projection instanceof Projection.Absent absent) {
      collect(absent.projection(), at, cells);
    } else if (projection instanceof Projection.Joined joined) {
      collect(joined.projection(), at, cells);
    } else if (projection instanceof Projection.Columns columns) {
      IntStream.range(at, at + columns.width()).forEach(cells::add);
    } else if (projection instanceof Projection.Given) {
      cells.add(at);
    } else if (projection instanceof Projection.Item item && isNullWhereAbsent(item.expression())) {
      cells.add(at);
    }
  }

  /** Returns the cells of expressions that are selected as they are, not as an optional. */
  static List<Integer> cellsOfExpressions(Projection projection) {
    List<Integer> cells = new ArrayList<>();
    collectExpressions(projection, 0, cells);
    return cells;
  }

  private static void collectExpressions(Projection projection, int at, List<Integer> cells) {
    if (projection instanceof Projection.Group group) {
      int next = at;
      for (Projection part : group.parts()) {
        collectExpressions(part, next, cells);
        next += part.width();
      }
    } else if (projection instanceof Projection.Item || projection instanceof Projection.Given) {
      cells.add(at);
    }
  }

  private static boolean isNullWhereAbsent(Expression expression) {
    if (expression instanceof Expression.Path path) {
      return isNullWhereAbsent(path.target());
    }
    if (expression instanceof Expression.Binary binary) {
      return isNullWhereAbsent(binary.left()) || isNullWhereAbsent(binary.right());
    }
    if (expression instanceof Expression.Cast cast) {
      return isNullWhereAbsent(cast.operand());
    }
    if (expression instanceof Expression.FunctionCall call) {
      return !call.absorbsNull()
          && call.arguments().stream().anyMatch(OptionalShape::isNullWhereAbsent);
    }
    return expression instanceof Expression.ColumnReference
        || expression instanceof Expression.VersionColumn;
  }
}
