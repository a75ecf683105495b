package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.codec.Row;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says which column was null where a row's function could not take a null: a parameter of a
 * primitive type, for which the Java compiler unboxes the value, would throw without a word of it.
 */
final class NullReport {
  private static final Set<Codec<?>> UNBOXED =
      Set.of(
          Codecs.BOOLEAN,
          Codecs.BYTE,
          Codecs.SHORT,
          Codecs.INTEGER,
          Codecs.LONG,
          Codecs.FLOAT,
          Codecs.DOUBLE,
          Codecs.CHARACTER);

  private final List<Cell> suspects;

  private NullReport(List<Cell> suspects) {
    this.suspects = suspects;
  }

  /** A cell that may be null, and that a parameter of a primitive type may be given. */
  private record Cell(int index, Codec<?> codec) {}

  /** Returns a decoder that does the same, and says which column was null where it fails by one. */
  static <R> Decoder<R> around(Projection projection, Decoder<R> decoder) {
    List<Cell> suspects = new ArrayList<>();
    collect(projection, 0, suspects);
    if (suspects.isEmpty()) {
      return decoder;
    }
    NullReport report = new NullReport(suspects);
    return (row, index) -> {
      try {
        return decoder.decode(row, index);
      } catch (NullPointerException e) {
        throw report.about(row, index, e);
      }
    };
  }

  private static void collect(Projection projection, int at, List<Cell> suspects) {
    if (projection instanceof Projection.Group group) {
      int next = at;
      for (Projection part : group.parts()) {
        collect(part, next, suspects);
        next += part.width();
      }
    } else if (projection instanceof Projection.Item item
        && UNBOXED.contains(item.codec())
        && !(item.expression() instanceof ColumnReference column && !column.nullable())) {
      suspects.add(new Cell(at, item.codec()));
    } else if (projection instanceof Projection.Given given && UNBOXED.contains(given.codec())) {
      suspects.add(new Cell(at, given.codec()));
    }
  }

  /** Lets the row name the first column that is null: it throws for a null that must not be one. */
  private NullPointerException about(Row row, int index, NullPointerException thrown) {
    for (Cell cell : suspects) {
      if (row.isNull(index + cell.index())) {
        row.get(index + cell.index(), cell.codec());
      }
    }
    return thrown;
  }
}
