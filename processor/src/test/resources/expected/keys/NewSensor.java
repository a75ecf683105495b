package keys;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
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
    return new Given(RowValues.of(Sensors.SENSORS).with(0, name));
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Sensors> values) implements NewSensor {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
