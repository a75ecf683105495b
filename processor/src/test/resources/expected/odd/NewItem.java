package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "Order Items"}: what {@link OrderItems#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewItem implements NewRow<OrderItems> {
  private static final RowValues<OrderItems> NONE = RowValues.of(OrderItems.ORDER_ITEMS);

  private final RowValues<OrderItems> values;

  private NewItem(RowValues<OrderItems> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "a "quoted" name"}.
   */
  public static NewItem name(String name) {
    return new NewItem(NONE.with(1, name));
  }

  /**
   * Returns the row with a value for {@code "Item Id"}.
   */
  public NewItem id(long id) {
    return new NewItem(values.with(0, id));
  }

  @Override
  public RowValues<OrderItems> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewItem that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
