package wrong.types;

import static dev.virga.sql.RangeFunctions.rangeOverlaps;
import static dev.virga.sql.Sql.where;

import dev.virga.type.Range;
import java.time.LocalDate;
import sample.Values;

final class RangeOfAnotherType {
  private static final LocalDate DAY = LocalDate.EPOCH;

  // error: Range<LocalDate> ... Range<Integer>
  Object query = Values.findMany(where(rangeOverlaps(Values.STAY, Range.closed(1, 5))));
  // right: Object query = Values.findMany(where(rangeOverlaps(Values.STAY, Range.closed(DAY, DAY))));
}
