package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "x"}: what {@link XTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewX extends NewRow<XTable> {
  /**
   * Starts a row with its {@code "x2"}.
   */
  static YId x2(long x2) {
    return new Given(RowValues.of(XTable.X).give(0, x2));
  }

  /**
   * A row that needs its {@code "y_id"} next.
   */
  interface YId {
    /**
     * Gives the row its {@code "y_id"}.
     */
    NewX yId(long yId);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<XTable> implements NewX, YId {
    Given(RowValues<XTable> values) {
      super(values);
    }

    public NewX yId(long yId) {
      return new Given(values().give(1, yId));
    }
  }
}
