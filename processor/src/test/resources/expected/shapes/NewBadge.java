package shapes;

import dev.virga.sql.GivenRow;
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
  static Number<NewBadge> personId(long personId) {
    return new Given(RowValues.of(Badges.BADGES).give(0, personId));
  }

  /**
   * Starts a row that is inserted with its {@link Shaped.Person}, whose key becomes its {@code "person_id"}.
   */
  static Number<OfPerson> ofPerson() {
    return new OfPerson.Given(RowValues.of(Badges.BADGES).ofParent(0));
  }

  /**
   * A row that needs its {@code "number"} next.
   *
   * @param <R> the row at the end
   */
  interface Number<R> {
    /**
     * Gives the row its {@code "number"}.
     */
    R number(int number);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Badges> implements NewBadge, Number<NewBadge> {
    Given(RowValues<Badges> values) {
      super(values);
    }

    public NewBadge number(int number) {
      return new Given(values().give(1, number));
    }
  }

  /**
   * A new row of the table {@code "badges"} that is inserted with its {@link Shaped.Person}. Immutable.
   */
  interface OfPerson extends NewChild<Badges, People> {
    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Badges> implements OfPerson, Number<OfPerson> {
      Given(RowValues<Badges> values) {
        super(values);
      }

      public OfPerson number(int number) {
        return new Given(values().give(1, number));
      }
    }
  }
}
