package odd;

import dev.virga.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "row_values"}: what {@link RowValues#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewValues implements NewRow<RowValues> {
  private static final dev.virga.sql.RowValues<RowValues> NONE = dev.virga.sql.RowValues.of(RowValues.ROW_VALUES);

  private final dev.virga.sql.RowValues<RowValues> values;

  private NewValues(dev.virga.sql.RowValues<RowValues> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "values"}.
   */
  public static NONE values(long values_) {
    return NONE(NONE.with(0, values_));
  }

  private static NONE NONE(dev.virga.sql.RowValues<RowValues> values) {
    return NONE_ -> NewRow(values.with(1, NONE_));
  }

  private static NewRowStep NewRow(dev.virga.sql.RowValues<RowValues> values) {
    return NewRow_ -> ID(values.with(2, NewRow_));
  }

  private static ID ID(dev.virga.sql.RowValues<RowValues> values) {
    return ID -> newValues(values.with(3, ID));
  }

  private static NewValuesStep newValues(dev.virga.sql.RowValues<RowValues> values) {
    return newValues -> hashcode(values.with(4, newValues));
  }

  private static Hashcode hashcode(dev.virga.sql.RowValues<RowValues> values) {
    return hashcode -> new NewValues(values.with(5, hashcode));
  }

  @Override
  public dev.virga.sql.RowValues<RowValues> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewValues that && values.equals(that.values);
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
   * A row that needs its {@code "none"} next.
   */
  @FunctionalInterface
  public interface NONE {
    /**
     * Gives the row its {@code "none"}.
     */
    NewRowStep NONE(long NONE);
  }

  /**
   * A row that needs its {@code "row_values"} next.
   */
  @FunctionalInterface
  public interface NewRowStep {
    /**
     * Gives the row its {@code "row_values"}.
     */
    ID NewRow(long NewRow);
  }

  /**
   * A row that needs its {@code "id"} next.
   */
  @FunctionalInterface
  public interface ID {
    /**
     * Gives the row its {@code "id"}.
     */
    NewValuesStep ID(long ID);
  }

  /**
   * A row that needs its {@code "new_values"} next.
   */
  @FunctionalInterface
  public interface NewValuesStep {
    /**
     * Gives the row its {@code "new_values"}.
     */
    Hashcode newValues(long newValues);
  }

  /**
   * A row that needs its {@code "hashcode"} next.
   */
  @FunctionalInterface
  public interface Hashcode {
    /**
     * Gives the row its {@code "hashcode"}.
     */
    NewValues hashcode(long hashcode);
  }
}
