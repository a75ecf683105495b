package shapes;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.util.Collection;
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
    return new Given(RowValues.of(People.PEOPLE).give(0, name));
  }

  /**
   * Returns the row with a value for {@code "nick"}.
   */
  default NewPerson nick(@Nullable String nick) {
    return new Given(values().give(1, nick));
  }

  /**
   * Returns the row with a value for {@code "company_id"}.
   */
  default NewPerson companyId(@Nullable Long companyId) {
    return new Given(values().give(2, companyId));
  }

  /**
   * Returns the row with rows that are inserted with it and refer to it.
   */
  default <C> NewPerson with(ToMany<People, C, ?> relation,
      Collection<? extends NewChild<C, People>> rows) {
    return new Given(values().with(relation, rows));
  }

  /**
   * Returns the row with the one that is inserted with it and refers to it.
   */
  default <C> NewPerson with(OptionalToOne<People, C, ?> relation, NewChild<C, People> row) {
    return new Given(values().with(relation, row));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<People> implements NewPerson {
    Given(RowValues<People> values) {
      super(values);
    }
  }
}
