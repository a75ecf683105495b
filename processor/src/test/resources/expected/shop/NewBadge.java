package shop;

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
  static SpareOf id(UUID id) {
    return needingSpareOf(RowValues.of(Badges.BADGES).with(0, id));
  }

  private static SpareOf needingSpareOf(RowValues<Badges> values) {
    return spareOf -> needingText(values.with(1, spareOf));
  }

  private static Text needingText(RowValues<Badges> values) {
    return text -> new Given(values.with(2, text));
  }

  /**
   * Starts a row that is inserted with its {@link Customer}, whose key becomes its {@code "id"}.
   */
  static OfOwner.SpareOf ofOwner() {
    return OfOwner.needingSpareOf(RowValues.of(Badges.BADGES).ofParent(0));
  }

  /**
   * Starts a row that is inserted with its {@link Customer}, whose key becomes its {@code "spare_of"}.
   */
  static OfSpareOfCustomer.Id ofSpareOfCustomer() {
    return OfSpareOfCustomer.needingId(RowValues.of(Badges.BADGES).ofParent(1));
  }

  /**
   * A row that needs its {@code "spare_of"} next.
   */
  @FunctionalInterface
  interface SpareOf {
    /**
     * Gives the row its {@code "spare_of"}.
     */
    Text spareOf(UUID spareOf);
  }

  /**
   * A row that needs its {@code "text"} next.
   */
  @FunctionalInterface
  interface Text {
    /**
     * Gives the row its {@code "text"}.
     */
    NewBadge text(String text);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Badges> values) implements NewBadge {
    @Override
    public String toString() {
      return values.toString();
    }
  }

  /**
   * A new row of the table {@code "badges"} that is inserted with its {@link Customer}. Immutable.
   */
  interface OfOwner extends NewChild<Badges, Customers> {
    private static SpareOf needingSpareOf(RowValues<Badges> values) {
      return spareOf -> needingText(values.with(1, spareOf));
    }

    private static Text needingText(RowValues<Badges> values) {
      return text -> new Given(values.with(2, text));
    }

    /**
     * A row that needs its {@code "spare_of"} next.
     */
    @FunctionalInterface
    interface SpareOf {
      /**
       * Gives the row its {@code "spare_of"}.
       */
      Text spareOf(UUID spareOf);
    }

    /**
     * A row that needs its {@code "text"} next.
     */
    @FunctionalInterface
    interface Text {
      /**
       * Gives the row its {@code "text"}.
       */
      OfOwner text(String text);
    }

    /**
     * The values that a row has so far.
     */
    record Given(RowValues<Badges> values) implements OfOwner {
      @Override
      public String toString() {
        return values.toString();
      }
    }
  }

  /**
   * A new row of the table {@code "badges"} that is inserted with its {@link Customer}. Immutable.
   */
  interface OfSpareOfCustomer extends NewChild<Badges, Customers> {
    private static Id needingId(RowValues<Badges> values) {
      return id -> needingText(values.with(0, id));
    }

    private static Text needingText(RowValues<Badges> values) {
      return text -> new Given(values.with(2, text));
    }

    /**
     * A row that needs its {@code "id"} next.
     */
    @FunctionalInterface
    interface Id {
      /**
       * Gives the row its {@code "id"}.
       */
      Text id(UUID id);
    }

    /**
     * A row that needs its {@code "text"} next.
     */
    @FunctionalInterface
    interface Text {
      /**
       * Gives the row its {@code "text"}.
       */
      OfSpareOfCustomer text(String text);
    }

    /**
     * The values that a row has so far.
     */
    record Given(RowValues<Badges> values) implements OfSpareOfCustomer {
      @Override
      public String toString() {
        return values.toString();
      }
    }
  }
}
