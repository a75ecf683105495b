package shapes;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "tags"}: what {@link Tags#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewTag extends NewRow<Tags> {
  /**
   * Starts a row with its {@code "name"}.
   */
  static NewTag name(String name) {
    return new Given(RowValues.of(Tags.TAGS).give(0, name));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Tags> implements NewTag {
    Given(RowValues<Tags> values) {
      super(values);
    }
  }
}
