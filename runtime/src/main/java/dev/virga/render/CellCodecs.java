package dev.virga.render;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Projection;
import java.util.List;
import java.util.stream.Stream;

/** What reads each cell of a row. */
final class CellCodecs {
  private CellCodecs() {}

  static List<Codec<?>> of(Projection projection) {
    return cells(projection).toList();
  }

  private static Stream<Codec<?>> cells(Projection projection) {
    if (projection instanceof Projection.Group group) {
      return group.parts().stream().flatMap(CellCodecs::cells);
    }
    if (projection instanceof Projection.Absent absent) {
      return cells(absent.projection());
    }
    if (projection instanceof Projection.Joined joined) {
      return cells(joined.projection());
    }
    if (projection instanceof Projection.Item item) {
      return Stream.of(item.codec());
    }
    return Stream.of(projection instanceof Projection.Given given ? given.codec() : Codecs.BYTES);
  }
}
