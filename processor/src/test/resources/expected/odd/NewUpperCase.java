package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "ORDERS"}: what {@link Orders#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewUpperCase implements NewRow<Orders> {
  private static final RowValues<Orders> NONE = RowValues.of(Orders.ORDERS);

  private final RowValues<Orders> values;

  private NewUpperCase(RowValues<Orders> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "ID"}.
   */
  public static NewUpperCase id(long id) {
    return new NewUpperCase(NONE.with(0, id));
  }

  @Override
  public RowValues<Orders> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewUpperCase that && values.equals(that.values);
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
