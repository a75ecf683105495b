package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "y"}: what {@link YTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewY extends NewRow<YTable> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static X2 id(long id) {
    return new Given(RowValues.of(YTable.Y).give(0, id));
  }

  /**
   * A row that needs its {@code "x2"} next.
   */
  interface X2 {
    /**
     * Gives the row its {@code "x2"}.
     */
    NewY X2(long X2);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<YTable> implements NewY, X2 {
    Given(RowValues<YTable> values) {
      super(values);
    }

    public NewY X2(long X2) {
      return new Given(values().give(1, X2));
    }
  }
}
