package dev.virga.sql;

import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A shape that may be absent. A single value is empty where it is null; anything else is empty
 * where its row is not there, which a column tells that is never null, or a cell of its own in
 * front.
 *
 * @param cells the shape's cells, and the one in front where there is one
 */
record OptionalShape<R>(Projection cells, Decoder<Optional<R>> decoder)
    implements Selectable<Object, Optional<R>> {

  /** Returns a shape of tables that an outer join may leave out. */
  static <R> OptionalShape<R> of(Selectable<?, R> shape) {
    Projection projection = shape.projection();
    return of(shape, projection instanceof Projection.Item, () -> RowPresence.test(projection));
  }

  /**
   * Returns a shape of the row that a relation leads to.
   *
   * @param key a column that the relation compares, so that it is not null in the row
   */
  static <R> OptionalShape<R> of(Selectable<?, R> shape, ColumnReference key) {
    boolean nullWhereAbsent =
        shape.projection() instanceof Projection.Item item
            && RowPresence.isNullWhereAbsent(item.expression());
    return of(shape, nullWhereAbsent, () -> new Expression.IsNull(key, true));
  }

  private static <R> OptionalShape<R> of(
      Selectable<?, R> shape, boolean isValue, Supplier<Expression> test) {
    RowPresence presence = RowPresence.of(shape.projection());
    if (presence.isTold()) {
      return told(shape, presence);
    }
    return isValue ? value(shape) : tested(shape, test.get());
  }

  private static <R> OptionalShape<R> told(Selectable<?, R> shape, RowPresence presence) {
    Decoder<R> decoder = shape.decoder();
    return new OptionalShape<>(
        shape.projection(),
        (row, index) ->
            presence.isPresent(row, index)
                ? Optional.ofNullable(decoder.decode(row, index))
                : Optional.empty());
  }

  private static <R> OptionalShape<R> value(Selectable<?, R> shape) {
    Decoder<R> decoder = shape.decoder();
    return new OptionalShape<>(
        shape.projection(), (row, index) -> Optional.ofNullable(decoder.decode(row, index)));
  }

  private static <R> OptionalShape<R> tested(Selectable<?, R> shape, Expression test) {
    Decoder<R> decoder = shape.decoder();
    return new OptionalShape<>(
        new Projection.Group(
            List.of(new Projection.Item(test, Codecs.BOOLEAN), shape.projection())),
        (row, index) ->
            row.getBoolean(index)
                ? Optional.ofNullable(decoder.decode(row, index + 1))
                : Optional.empty());
  }

  @Override
  public Projection projection() {
    return new Projection.Absent(cells);
  }
}
