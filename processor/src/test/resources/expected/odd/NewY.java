package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "y"}: what {@link YTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewY implements NewRow<YTable> {
  private static final RowValues<YTable> NONE = RowValues.of(YTable.Y);

  private final RowValues<YTable> values;

  private NewY(RowValues<YTable> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static X2 id(long id) {
    return X2(NONE.with(0, id));
  }

  private static X2 X2(RowValues<YTable> values) {
    return X2 -> new NewY(values.with(1, X2));
  }

  @Override
  public RowValues<YTable> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewY that && values.equals(that.values);
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
   * A row that needs its {@code "x2"} next.
   */
  @FunctionalInterface
  public interface X2 {
    /**
     * Gives the row its {@code "x2"}.
     */
    NewY X2(long X2);
  }
}
