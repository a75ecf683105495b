package shapes;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "companies"}: what {@link Companies#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewCompany extends NewRow<Companies> {
  /**
   * Starts a row with its {@code "name"}.
   */
  static NewCompany name(String name) {
    return new Given(RowValues.of(Companies.COMPANIES).give(0, name));
  }

  /**
   * Returns the row with a value for {@code "motto"}.
   */
  default NewCompany motto(@Nullable String motto) {
    return new Given(values().give(1, motto));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Companies> implements NewCompany {
    Given(RowValues<Companies> values) {
      super(values);
    }
  }
}
