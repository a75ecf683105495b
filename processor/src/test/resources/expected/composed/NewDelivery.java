package composed;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "crm_deliveries"}: what {@link Deliveries#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewDelivery extends NewRow<Deliveries> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static Home id(long id) {
    return new Given(RowValues.of(Deliveries.DELIVERIES).give(0, id));
  }

  /**
   * Returns the row with a value for {@code "work"}.
   */
  default NewDelivery work(Delivery. @Nullable Address work) {
    return new Given(values().give(2, work));
  }

  /**
   * Returns the row with a value for {@code "route"}.
   */
  default NewDelivery route(Delivery. @Nullable Route route) {
    return new Given(values().give(3, route));
  }

  /**
   * A row that needs its {@code "home"} next.
   */
  interface Home {
    /**
     * Gives the row its {@code "home"}.
     */
    Stops home(Delivery.Address home);
  }

  /**
   * A row that needs its {@code "stops"} next.
   */
  interface Stops {
    /**
     * Gives the row its {@code "stops"}.
     */
    NewDelivery stops(List<Delivery.Address> stops);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Deliveries> implements NewDelivery, Home, Stops {
    Given(RowValues<Deliveries> values) {
      super(values);
    }

    public Stops home(Delivery.Address home) {
      return new Given(values().give(1, home));
    }

    public NewDelivery stops(List<Delivery.Address> stops) {
      return new Given(values().give(4, stops));
    }
  }
}
