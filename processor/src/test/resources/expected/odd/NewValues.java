package odd;

import dev.virga.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "row_values"}: what {@link RowValues#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewValues extends NewRow<RowValues> {
  /**
   * Starts a row with its {@code "values"}.
   */
  static NONE values(long values_) {
    return needingNONE(dev.virga.sql.RowValues.of(RowValues.ROW_VALUES).with(0, values_));
  }

  private static NONE needingNONE(dev.virga.sql.RowValues<RowValues> values) {
    return NONE -> needingNewRow(values.with(1, NONE));
  }

  private static NewRowStep needingNewRow(dev.virga.sql.RowValues<RowValues> values) {
    return NewRow_ -> needingID(values.with(2, NewRow_));
  }

  private static ID needingID(dev.virga.sql.RowValues<RowValues> values) {
    return ID -> needingNewValues(values.with(3, ID));
  }

  private static NewValuesStep needingNewValues(dev.virga.sql.RowValues<RowValues> values) {
    return newValues -> needingHashcode(values.with(4, newValues));
  }

  private static Hashcode needingHashcode(dev.virga.sql.RowValues<RowValues> values) {
    return hashcode -> new Given(values.with(5, hashcode));
  }

  /**
   * A row that needs its {@code "none"} next.
   */
  @FunctionalInterface
  interface NONE {
    /**
     * Gives the row its {@code "none"}.
     */
    NewRowStep NONE(long NONE);
  }

  /**
   * A row that needs its {@code "row_values"} next.
   */
  @FunctionalInterface
  interface NewRowStep {
    /**
     * Gives the row its {@code "row_values"}.
     */
    ID NewRow(long NewRow);
  }

  /**
   * A row that needs its {@code "id"} next.
   */
  @FunctionalInterface
  interface ID {
    /**
     * Gives the row its {@code "id"}.
     */
    NewValuesStep ID(long ID);
  }

  /**
   * A row that needs its {@code "new_values"} next.
   */
  @FunctionalInterface
  interface NewValuesStep {
    /**
     * Gives the row its {@code "new_values"}.
     */
    Hashcode newValues(long newValues);
  }

  /**
   * A row that needs its {@code "hashcode"} next.
   */
  @FunctionalInterface
  interface Hashcode {
    /**
     * Gives the row its {@code "hashcode"}.
     */
    NewValues hashcode(long hashcode);
  }

  /**
   * The values that a row has so far.
   */
  record Given(dev.virga.sql.RowValues<RowValues> values) implements NewValues {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
