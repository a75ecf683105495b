package common;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "app_desks"}: what {@link Desks#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewDesk extends NewRow<Desks> {
  /**
   * Starts a row with its {@code firstPlace}.
   */
  static NewDesk firstPlace(Desk.Place firstPlace) {
    return new Given(RowValues.of(Desks.DESKS).give(2, firstPlace.roomName())
        .give(3, firstPlace.floorNumber()));
  }

  /**
   * Returns the row with a value for {@code "madeAt"}.
   */
  default NewDesk madeAt(Instant madeAt) {
    return new Given(values().give(0, madeAt));
  }

  /**
   * Returns the row with a value for {@code "madeBy"}.
   */
  default NewDesk madeBy(String madeBy) {
    return new Given(values().give(1, madeBy));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Desks> implements NewDesk {
    Given(RowValues<Desks> values) {
      super(values);
    }
  }
}
