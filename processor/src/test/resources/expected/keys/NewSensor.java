package keys;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "sensors"}: what {@link Sensors#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewSensor extends NewRow<Sensors> {
  /**
   * Starts a row with its {@code "name"}.
   */
  static NewSensor name(String name) {
    return new Given(RowValues.of(Sensors.SENSORS).give(0, name));
  }

  /**
   * Returns the row with rows that are inserted with it, and connected to it by a table between.
   */
  default <C> NewSensor withThrough(ToMany<Sensors, C, ?> relation,
      Collection<? extends NewRow<C>> rows) {
    return new Given(values().withThrough(relation, rows));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Sensors> implements NewSensor {
    Given(RowValues<Sensors> values) {
      super(values);
    }
  }
}
