package shop;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "events"}: what {@link Events#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewEvent extends NewRow<Events> {
  /**
   * Starts a row without any value: the database gives them all.
   */
  static NewEvent withDefaults() {
    return new Given(RowValues.of(Events.EVENTS));
  }

  /**
   * Returns the row with a value for {@code "kind"}.
   */
  default NewEvent kind(String kind) {
    return new Given(values().give(0, kind));
  }

  /**
   * Returns the row with a value for {@code "note"}.
   */
  default NewEvent note(@Nullable String note) {
    return new Given(values().give(1, note));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Events> implements NewEvent {
    Given(RowValues<Events> values) {
      super(values);
    }
  }
}
