package shop;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "badges"}: what {@link Badges#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewBadge extends NewRow<Badges> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static SpareOf<NewBadge> id(UUID id) {
    return new Given(RowValues.of(Badges.BADGES).give(0, id));
  }

  /**
   * Starts a row that is inserted with its {@link Customer}, whose key becomes its {@code "id"}.
   */
  static SpareOf<OfOwner> ofOwner() {
    return new OfOwner.Given(RowValues.of(Badges.BADGES).ofParent(0));
  }

  /**
   * Starts a row that is inserted with its {@link Customer}, whose key becomes its {@code "spare_of"}.
   */
  static OfSpareOfCustomer.Id ofSpareOfCustomer() {
    return new OfSpareOfCustomer.Given(RowValues.of(Badges.BADGES).ofParent(1));
  }

  /**
   * A row that needs its {@code "spare_of"} next.
   *
   * @param <R> the row at the end
   */
  interface SpareOf<R> {
    /**
     * Gives the row its {@code "spare_of"}.
     */
    Text<R> spareOf(UUID spareOf);
  }

  /**
   * A row that needs its {@code "text"} next.
   *
   * @param <R> the row at the end
   */
  interface Text<R> {
    /**
     * Gives the row its {@code "text"}.
     */
    R text(String text);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Badges> implements NewBadge, SpareOf<NewBadge>, Text<NewBadge> {
    Given(RowValues<Badges> values) {
      super(values);
    }

    public Text<NewBadge> spareOf(UUID spareOf) {
      return new Given(values().give(1, spareOf));
    }

    public NewBadge text(String text) {
      return new Given(values().give(2, text));
    }
  }

  /**
   * A new row of the table {@code "badges"} that is inserted with its {@link Customer}. Immutable.
   */
  interface OfOwner extends NewChild<Badges, Customers> {
    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Badges> implements OfOwner, SpareOf<OfOwner>, Text<OfOwner> {
      Given(RowValues<Badges> values) {
        super(values);
      }

      public Text<OfOwner> spareOf(UUID spareOf) {
        return new Given(values().give(1, spareOf));
      }

      public OfOwner text(String text) {
        return new Given(values().give(2, text));
      }
    }
  }

  /**
   * A new row of the table {@code "badges"} that is inserted with its {@link Customer}. Immutable.
   */
  interface OfSpareOfCustomer extends NewChild<Badges, Customers> {
    /**
     * A row that needs its {@code "id"} next.
     */
    interface Id {
      /**
       * Gives the row its {@code "id"}.
       */
      Text<OfSpareOfCustomer> id(UUID id);
    }

    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Badges> implements OfSpareOfCustomer, Id, Text<OfSpareOfCustomer> {
      Given(RowValues<Badges> values) {
        super(values);
      }

      public Text<OfSpareOfCustomer> id(UUID id) {
        return new Given(values().give(0, id));
      }

      public OfSpareOfCustomer text(String text) {
        return new Given(values().give(2, text));
      }
    }
  }
}
