package shapes;

import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "badges"}: what {@link Badges#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewBadge extends NewRow<Badges> {
  /**
   * Starts a row with its {@code "person_id"}.
   */
  static Number personId(long personId) {
    return needingNumber(RowValues.of(Badges.BADGES).with(0, personId));
  }

  private static Number needingNumber(RowValues<Badges> values) {
    return number -> new Given(values.with(1, number));
  }

  /**
   * Starts a row that is inserted with its {@link Shaped.Person}, whose key becomes its {@code "person_id"}.
   */
  static OfPerson.Number ofPerson() {
    return OfPerson.needingNumber(RowValues.of(Badges.BADGES).ofParent(0));
  }

  /**
   * A row that needs its {@code "number"} next.
   */
  @FunctionalInterface
  interface Number {
    /**
     * Gives the row its {@code "number"}.
     */
    NewBadge number(int number);
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
   * A new row of the table {@code "badges"} that is inserted with its {@link Shaped.Person}. Immutable.
   */
  interface OfPerson extends NewChild<Badges, People> {
    private static Number needingNumber(RowValues<Badges> values) {
      return number -> new Given(values.with(1, number));
    }

    /**
     * A row that needs its {@code "number"} next.
     */
    @FunctionalInterface
    interface Number {
      /**
       * Gives the row its {@code "number"}.
       */
      OfPerson number(int number);
    }

    /**
     * The values that a row has so far.
     */
    record Given(RowValues<Badges> values) implements OfPerson {
      @Override
      public String toString() {
        return values.toString();
      }
    }
  }
}
