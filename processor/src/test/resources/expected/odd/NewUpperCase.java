package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "ORDERS"}: what {@link Orders#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewUpperCase extends NewRow<Orders> {
  /**
   * Starts a row with its {@code "ID"}.
   */
  static NewUpperCase id(long id) {
    return new Given(RowValues.of(Orders.ORDERS).give(0, id));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Orders> implements NewUpperCase {
    Given(RowValues<Orders> values) {
      super(values);
    }
  }
}
