package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "optional"}: what {@link OptionalTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewExtra extends NewRow<OptionalTable> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static NewExtra id(long id) {
    return new Given(RowValues.of(OptionalTable.OPTIONAL).give(0, id));
  }

  /**
   * Returns the row with a value for {@code "text"}.
   */
  default NewExtra text(@Nullable String text) {
    return new Given(values().give(1, text));
  }

  /**
   * Returns the row with a value for {@code "uuid"}.
   */
  default NewExtra uuid(@Nullable UUID uuid) {
    return new Given(values().give(2, uuid));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<OptionalTable> implements NewExtra {
    Given(RowValues<OptionalTable> values) {
      super(values);
    }
  }
}
