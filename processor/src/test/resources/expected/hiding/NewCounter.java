package hiding;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.lang.Long;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "counters"}: what {@link Counters#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewCounter extends NewRow<Counters> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static Count id(long id) {
    return new Given(RowValues.of(Counters.COUNTERS).give(0, id));
  }

  /**
   * A row that needs its {@code "count"} next.
   */
  interface Count {
    /**
     * Gives the row its {@code "count"}.
     */
    ListStep count(Long count);
  }

  /**
   * A row that needs its {@code "list"} next.
   */
  interface ListStep {
    /**
     * Gives the row its {@code "list"}.
     */
    NewCounter list(Counter.List list);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Counters> implements NewCounter, Count, ListStep {
    Given(RowValues<Counters> values) {
      super(values);
    }

    public ListStep count(Long count) {
      return new Given(values().give(1, count));
    }

    public NewCounter list(Counter.List list) {
      return new Given(values().give(2, list));
    }
  }
}
