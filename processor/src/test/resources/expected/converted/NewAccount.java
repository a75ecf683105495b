package converted;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "accounts"}: what {@link Accounts#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewAccount extends NewRow<Accounts> {
  /**
   * Starts a row with its {@code "email"}.
   */
  static Words email(Account.Email email) {
    return new Given(RowValues.of(Accounts.ACCOUNTS).give(0, email));
  }

  /**
   * Returns the row with a value for {@code "recovery"}.
   */
  default NewAccount recovery(Account. @Nullable Email recovery) {
    return new Given(values().give(1, recovery));
  }

  /**
   * Returns the row with a value for {@code "parent"}.
   */
  default NewAccount parent(Account. @Nullable Id parent) {
    return new Given(values().give(2, parent));
  }

  /**
   * Returns the row with a value for {@code "balance"}.
   */
  default NewAccount balance(long balance) {
    return new Given(values().give(3, balance));
  }

  /**
   * Returns the row with a value for {@code "urgent"}.
   */
  default NewAccount urgent(Boolean urgent) {
    return new Given(values().give(5, urgent));
  }

  /**
   * A row that needs its {@code "words"} next.
   */
  interface Words {
    /**
     * Gives the row its {@code "words"}.
     */
    NewAccount words(List<String> words);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Accounts> implements NewAccount, Words {
    Given(RowValues<Accounts> values) {
      super(values);
    }

    public NewAccount words(List<String> words) {
      return new Given(values().give(4, words));
    }
  }
}
