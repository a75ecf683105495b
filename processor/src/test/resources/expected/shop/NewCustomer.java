package shop;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "customer"}: what {@link Customers#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewCustomer extends NewRow<Customers> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static FirstName id(UUID id) {
    return needingFirstName(RowValues.of(Customers.CUSTOMERS).with(0, id));
  }

  private static FirstName needingFirstName(RowValues<Customers> values) {
    return firstName -> needingLastName(values.with(1, firstName));
  }

  private static LastName needingLastName(RowValues<Customers> values) {
    return lastName -> needingEmail(values.with(2, lastName));
  }

  private static Email needingEmail(RowValues<Customers> values) {
    return email -> new Given(values.with(3, email));
  }

  /**
   * Returns the row with a value for {@code "referrer_id"}.
   */
  default NewCustomer referrerId(@Nullable UUID referrerId) {
    return new Given(values().with(4, referrerId));
  }

  /**
   * A row that needs its {@code "first_name"} next.
   */
  @FunctionalInterface
  interface FirstName {
    /**
     * Gives the row its {@code "first_name"}.
     */
    LastName firstName(String firstName);
  }

  /**
   * A row that needs its {@code "last_name"} next.
   */
  @FunctionalInterface
  interface LastName {
    /**
     * Gives the row its {@code "last_name"}.
     */
    Email lastName(String lastName);
  }

  /**
   * A row that needs its {@code "e-mail"} next.
   */
  @FunctionalInterface
  interface Email {
    /**
     * Gives the row its {@code "e-mail"}.
     */
    NewCustomer email(String email);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Customers> values) implements NewCustomer {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
