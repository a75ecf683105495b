package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "select"}: what {@link Select#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewSelection implements NewRow<Select> {
  private static final RowValues<Select> NONE = RowValues.of(Select.SELECT);

  private final RowValues<Select> values;

  private NewSelection(RowValues<Select> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "from"}.
   */
  public static Order from(long from) {
    return order(NONE.with(0, from));
  }

  private static Order order(RowValues<Select> values) {
    return order -> klass(values.with(1, order));
  }

  private static Klass klass(RowValues<Select> values) {
    return klass -> new NewSelection(values.with(2, klass));
  }

  @Override
  public RowValues<Select> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewSelection that && values.equals(that.values);
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
   * A row that needs its {@code "where"} next.
   */
  @FunctionalInterface
  public interface Order {
    /**
     * Gives the row its {@code "where"}.
     */
    Klass order(String order);
  }

  /**
   * A row that needs its {@code "class"} next.
   */
  @FunctionalInterface
  public interface Klass {
    /**
     * Gives the row its {@code "class"}.
     */
    NewSelection klass(String klass);
  }
}
