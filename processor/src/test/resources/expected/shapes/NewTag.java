package shapes;

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
  record Given(RowValues<Tags> values) implements NewTag {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
