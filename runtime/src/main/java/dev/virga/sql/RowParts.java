package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.codec.Row;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;

/** The parts of a row, one after the other. */
final class RowParts {
  private final List<Projection> projections = new ArrayList<>();
  private int width;

  /**
   * A part of a row.
   *
   * @param at how many columns of the row are before its own
   */
  record Part<A>(Decoder<A> decoder, int at) {
    /** Reads the part of a row whose first column has an index. */
    A read(Row row, int index) {
      return decoder.decode(row, index + at);
    }
  }

  /** Adds a part behind those that are there. */
  <A> Part<A> add(Selectable<?, A> shape) {
    Projection projection = shape.projection();
    Part<A> part = new Part<>(shape.decoder(), width);
    projections.add(projection);
    width += projection.width();
    return part;
  }

  /** Returns the shape of all parts, which a decoder reads. */
  <S, R> Selectable<S, R> row(Decoder<R> decoder) {
    return new RowShape<>(new Projection.Group(projections), decoder);
  }
}
