package shapes;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "houses"}: what {@link Houses#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewHouse extends NewRow<Houses> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static SiteStep id(long id) {
    return new Given(RowValues.of(Houses.HOUSES).give(0, id));
  }

  /**
   * Returns the row with a value for {@code other}.
   */
  default NewHouse other(Shaped. @Nullable Site other) {
    return new Given(values().give(3, other == null ? null : other.street())
        .give(4, other == null ? null : other.number()));
  }

  /**
   * Returns the row with a value for {@code last}.
   */
  default NewHouse last(Shaped. @Nullable Site last) {
    return new Given(values().give(5, last == null ? null : last.street())
        .give(6, last == null ? null : last.number()));
  }

  /**
   * A row that needs its {@code site} next.
   */
  interface SiteStep {
    /**
     * Gives the row its {@code site}.
     */
    NewHouse site(Shaped.Site site);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Houses> implements NewHouse, SiteStep {
    Given(RowValues<Houses> values) {
      super(values);
    }

    public NewHouse site(Shaped.Site site) {
      return new Given(values().give(1, site.street()).give(2, site.number()));
    }
  }
}
