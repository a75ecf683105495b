package shop;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.util.Collection;
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
  static FirstName<NewCustomer> id(UUID id) {
    return new Given(RowValues.of(Customers.CUSTOMERS).give(0, id));
  }

  /**
   * Returns the row with a value for {@code "referrer_id"}.
   */
  default NewCustomer referrerId(@Nullable UUID referrerId) {
    return new Given(values().give(4, referrerId));
  }

  /**
   * Returns the row with rows that are inserted with it and refer to it.
   */
  default <C> NewCustomer with(ToMany<Customers, C, ?> relation,
      Collection<? extends NewChild<C, Customers>> rows) {
    return new Given(values().with(relation, rows));
  }

  /**
   * Returns the row with the one that is inserted with it and refers to it.
   */
  default <C> NewCustomer with(OptionalToOne<Customers, C, ?> relation,
      NewChild<C, Customers> row) {
    return new Given(values().with(relation, row));
  }

  /**
   * Returns the row with rows that are inserted with it, and connected to it by a table between.
   */
  default <C> NewCustomer withThrough(ToMany<Customers, C, ?> relation,
      Collection<? extends NewRow<C>> rows) {
    return new Given(values().withThrough(relation, rows));
  }

  /**
   * Starts a row that is inserted with its {@link Customer}, whose key becomes its {@code "referrer_id"}.
   */
  static OfReferrer.Id ofReferrer() {
    return new OfReferrer.Given(RowValues.of(Customers.CUSTOMERS).ofParent(4));
  }

  /**
   * A row that needs its {@code "first_name"} next.
   *
   * @param <R> the row at the end
   */
  interface FirstName<R> {
    /**
     * Gives the row its {@code "first_name"}.
     */
    LastName<R> firstName(String firstName);
  }

  /**
   * A row that needs its {@code "last_name"} next.
   *
   * @param <R> the row at the end
   */
  interface LastName<R> {
    /**
     * Gives the row its {@code "last_name"}.
     */
    Email<R> lastName(String lastName);
  }

  /**
   * A row that needs its {@code "e-mail"} next.
   *
   * @param <R> the row at the end
   */
  interface Email<R> {
    /**
     * Gives the row its {@code "e-mail"}.
     */
    R email(String email);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Customers> implements NewCustomer,
      FirstName<NewCustomer>,
      LastName<NewCustomer>,
      Email<NewCustomer> {
    Given(RowValues<Customers> values) {
      super(values);
    }

    public LastName<NewCustomer> firstName(String firstName) {
      return new Given(values().give(1, firstName));
    }

    public Email<NewCustomer> lastName(String lastName) {
      return new Given(values().give(2, lastName));
    }

    public NewCustomer email(String email) {
      return new Given(values().give(3, email));
    }
  }

  /**
   * A new row of the table {@code "customer"} that is inserted with its {@link Customer}. Immutable.
   */
  interface OfReferrer extends NewChild<Customers, Customers> {
    /**
     * Returns the row with rows that are inserted with it and refer to it.
     */
    default <C> OfReferrer with(ToMany<Customers, C, ?> relation,
        Collection<? extends NewChild<C, Customers>> rows) {
      return new Given(values().with(relation, rows));
    }

    /**
     * Returns the row with the one that is inserted with it and refers to it.
     */
    default <C> OfReferrer with(OptionalToOne<Customers, C, ?> relation,
        NewChild<C, Customers> row) {
      return new Given(values().with(relation, row));
    }

    /**
     * Returns the row with rows that are inserted with it, and connected to it by a table between.
     */
    default <C> OfReferrer withThrough(ToMany<Customers, C, ?> relation,
        Collection<? extends NewRow<C>> rows) {
      return new Given(values().withThrough(relation, rows));
    }

    /**
     * A row that needs its {@code "id"} next.
     */
    interface Id {
      /**
       * Gives the row its {@code "id"}.
       */
      FirstName<OfReferrer> id(UUID id);
    }

    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Customers> implements OfReferrer,
        Id,
        FirstName<OfReferrer>,
        LastName<OfReferrer>,
        Email<OfReferrer> {
      Given(RowValues<Customers> values) {
        super(values);
      }

      public FirstName<OfReferrer> id(UUID id) {
        return new Given(values().give(0, id));
      }

      public LastName<OfReferrer> firstName(String firstName) {
        return new Given(values().give(1, firstName));
      }

      public Email<OfReferrer> lastName(String lastName) {
        return new Given(values().give(2, lastName));
      }

      public OfReferrer email(String email) {
        return new Given(values().give(3, email));
      }
    }
  }
}
