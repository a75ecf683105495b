package shapes;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "people"}: what {@link People#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewPerson extends NewRow<People> {
  /**
   * Starts a row with its {@code "name"}.
   */
  static NewPerson name(String name) {
    return new Given(RowValues.of(People.PEOPLE).with(0, name));
  }

  /**
   * Returns the row with a value for {@code "nick"}.
   */
  default NewPerson nick(@Nullable String nick) {
    return new Given(values().with(1, nick));
  }

  /**
   * Returns the row with a value for {@code "company_id"}.
   */
  default NewPerson companyId(@Nullable Long companyId) {
    return new Given(values().with(2, companyId));
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<People> values) implements NewPerson {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
