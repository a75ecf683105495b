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
public final class NewCustomer implements NewRow<Customers> {
  private static final RowValues<Customers> NONE = RowValues.of(Customers.CUSTOMERS);

  private final RowValues<Customers> values;

  private NewCustomer(RowValues<Customers> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static FirstName id(UUID id) {
    return firstName(NONE.with(0, id));
  }

  private static FirstName firstName(RowValues<Customers> values) {
    return firstName -> lastName(values.with(1, firstName));
  }

  private static LastName lastName(RowValues<Customers> values) {
    return lastName -> email(values.with(2, lastName));
  }

  private static Email email(RowValues<Customers> values) {
    return email -> new NewCustomer(values.with(3, email));
  }

  /**
   * Returns the row with a value for {@code "referrer_id"}.
   */
  public NewCustomer referrerId(@Nullable UUID referrerId) {
    return new NewCustomer(values.with(4, referrerId));
  }

  @Override
  public RowValues<Customers> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewCustomer that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /**
   * A row that needs its {@code "first_name"} next.
   */
  @FunctionalInterface
  public interface FirstName {
    /**
     * Gives the row its {@code "first_name"}.
     */
    LastName firstName(String firstName);
  }

  /**
   * A row that needs its {@code "last_name"} next.
   */
  @FunctionalInterface
  public interface LastName {
    /**
     * Gives the row its {@code "last_name"}.
     */
    Email lastName(String lastName);
  }

  /**
   * A row that needs its {@code "e-mail"} next.
   */
  @FunctionalInterface
  public interface Email {
    /**
     * Gives the row its {@code "e-mail"}.
     */
    NewCustomer email(String email);
  }
}
