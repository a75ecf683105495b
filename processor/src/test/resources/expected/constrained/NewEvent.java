package constrained;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "events"}: what {@link Events#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewEvent extends NewRow<Events> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static At id(long id) {
    return new Given(RowValues.of(Events.EVENTS).give(0, id));
  }

  /**
   * A row that needs its {@code "at day"} next.
   */
  interface At {
    /**
     * Gives the row its {@code "at day"}.
     */
    NewEvent at(LocalDate at);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Events> implements NewEvent, At {
    Given(RowValues<Events> values) {
      super(values);
    }

    public NewEvent at(LocalDate at) {
      return new Given(values().give(1, at));
    }
  }
}
