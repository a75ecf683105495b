package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "accounts"}: what {@link Accounts#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewAccount extends NewRow<Accounts> {
  /**
   * Starts a row with its {@code "iban"}.
   */
  static DStep iban(IBAN iban) {
    return new Given(RowValues.of(Accounts.ACCOUNTS).give(0, iban));
  }

  /**
   * A row that needs its {@code "d"} next.
   */
  interface DStep {
    /**
     * Gives the row its {@code "d"}.
     */
    NewAccount d(List<Account.D> d);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Accounts> implements NewAccount, DStep {
    Given(RowValues<Accounts> values) {
      super(values);
    }

    public NewAccount d(List<Account.D> d) {
      return new Given(values().give(1, d));
    }
  }
}
