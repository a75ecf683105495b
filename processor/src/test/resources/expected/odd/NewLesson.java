package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "class"}: what {@link Class#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewLesson extends NewRow<Class> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static NewLesson id(long id) {
    return new Given(RowValues.of(Class.CLASS).give(0, id));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Class> implements NewLesson {
    Given(RowValues<Class> values) {
      super(values);
    }
  }
}
