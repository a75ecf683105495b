package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "Order Items"}: what {@link OrderItems#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewItem extends NewRow<OrderItems> {
  /**
   * Starts a row with its {@code "a "quoted" name"}.
   */
  static NewItem name(String name) {
    return new Given(RowValues.of(OrderItems.ORDER_ITEMS).give(1, name));
  }

  /**
   * Returns the row with a value for {@code "Item Id"}.
   */
  default NewItem id(long id) {
    return new Given(values().give(0, id));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<OrderItems> implements NewItem {
    Given(RowValues<OrderItems> values) {
      super(values);
    }
  }
}
