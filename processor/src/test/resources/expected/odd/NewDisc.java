package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "record"}: what {@link RecordTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewDisc implements NewRow<RecordTable> {
  private static final RowValues<RecordTable> NONE = RowValues.of(RecordTable.RECORD);

  private final RowValues<RecordTable> values;

  private NewDisc(RowValues<RecordTable> values) {
    this.values = values;
  }

  /**
   * Starts a row without any value: the database gives them all.
   */
  public static NewDisc withDefaults() {
    return new NewDisc(NONE);
  }

  /**
   * Returns the row with a value for {@code "disc"}.
   */
  public NewDisc disc(int disc) {
    return new NewDisc(values.with(0, disc));
  }

  /**
   * Returns the row with a value for {@code "values"}.
   */
  public NewDisc values(int values_) {
    return new NewDisc(values.with(1, values_));
  }

  /**
   * Returns the row with a value for {@code "none"}.
   */
  public NewDisc none(int none) {
    return new NewDisc(values.with(2, none));
  }

  @Override
  public RowValues<RecordTable> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewDisc that && values.equals(that.values);
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
