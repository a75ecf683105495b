package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Window.Bound;
import org.jspecify.annotations.Nullable;

/** Where a window's frame begins or ends. {@link Windows} has them all. */
public final class FrameBound {
  private final Place place;
  private final Bound node;

  private FrameBound(Place place, @Nullable Expression distance) {
    this.place = place;
    this.node = new Bound(distance, place.words);
  }

  /** Places in the order of the rows. */
  enum Place {
    FIRST_ROW("unbounded preceding"),
    BEFORE("preceding"),
    CURRENT_ROW("current row"),
    BEHIND("following"),
    LAST_ROW("unbounded following");

    private final String words;

    Place(String words) {
      this.words = words;
    }
  }

  static FrameBound of(Place place) {
    return new FrameBound(place, null);
  }

  static FrameBound of(long distance, Place place) {
    if (distance < 0) {
      throw new InvalidQueryException(
          "a window's frame begins or ends " + distance + " rows away, which cannot be negative");
    }
    return of(new Parameter(Codecs.LONG, distance), place);
  }

  static FrameBound of(Expression distance, Place place) {
    return new FrameBound(place, distance);
  }

  /** Refuses a frame that ends before it begins. */
  static void requireOrder(FrameBound start, FrameBound end) {
    if (start.place == Place.LAST_ROW
        || end.place == Place.FIRST_ROW
        || start.place.compareTo(end.place) > 0) {
      throw new InvalidQueryException(
          "a window's frame goes from "
              + start.place.words
              + " to "
              + end.place.words
              + ", which is backwards");
    }
  }

  Bound node() {
    return node;
  }
}
