package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "2fa"}: what {@link _2fa#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewSecondFactor extends NewRow<_2fa> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static NewSecondFactor id(long id) {
    return new Given(RowValues.of(_2fa._2FA).give(0, id));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<_2fa> implements NewSecondFactor {
    Given(RowValues<_2fa> values) {
      super(values);
    }
  }
}
