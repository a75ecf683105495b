package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "x"}: what {@link XTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewX implements NewRow<XTable> {
  private static final RowValues<XTable> NONE = RowValues.of(XTable.X);

  private final RowValues<XTable> values;

  private NewX(RowValues<XTable> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "x2"}.
   */
  public static YId x2(long x2) {
    return yId(NONE.with(0, x2));
  }

  private static YId yId(RowValues<XTable> values) {
    return yId -> new NewX(values.with(1, yId));
  }

  @Override
  public RowValues<XTable> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewX that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /**
   * A row that needs its {@code "y_id"} next.
   */
  @FunctionalInterface
  public interface YId {
    /**
     * Gives the row its {@code "y_id"}.
     */
    NewX yId(long yId);
  }
}
