package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "2fa"}: what {@link _2fa#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewSecondFactor implements NewRow<_2fa> {
  private static final RowValues<_2fa> NONE = RowValues.of(_2fa._2FA);

  private final RowValues<_2fa> values;

  private NewSecondFactor(RowValues<_2fa> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static NewSecondFactor id(long id) {
    return new NewSecondFactor(NONE.with(0, id));
  }

  @Override
  public RowValues<_2fa> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewSecondFactor that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
