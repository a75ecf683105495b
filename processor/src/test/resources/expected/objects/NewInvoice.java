package objects;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "app_invoices"}: what {@link Invoices#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewInvoice extends NewRow<Invoices> {
  /**
   * Starts a row with its {@code "customer"}.
   */
  static Total customer(String customer) {
    return new Given(RowValues.of(Invoices.INVOICES).give(1, customer));
  }

  /**
   * Returns the row with a value for {@code "number"}.
   */
  default NewInvoice number(long number) {
    return new Given(values().give(0, number));
  }

  /**
   * A row that needs its {@code "total"} next.
   */
  interface Total {
    /**
     * Gives the row its {@code "total"}.
     */
    NewInvoice total(BigDecimal total);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Invoices> implements NewInvoice, Total {
    Given(RowValues<Invoices> values) {
      super(values);
    }

    public NewInvoice total(BigDecimal total) {
      return new Given(values().give(2, total));
    }
  }
}
