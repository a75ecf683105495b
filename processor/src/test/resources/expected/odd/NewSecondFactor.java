package odd;

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
  record Given(RowValues<_2fa> values) implements NewSecondFactor {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
