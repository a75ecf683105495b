package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "pay$roll"}: what {@link PayRoll#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewDollar implements NewRow<PayRoll> {
  private static final RowValues<PayRoll> NONE = RowValues.of(PayRoll.PAY_ROLL);

  private final RowValues<PayRoll> values;

  private NewDollar(RowValues<PayRoll> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "dollar$"}.
   */
  public static $ dollar$(long dollar$) {
    return $(NONE.with(0, dollar$));
  }

  private static $ $(RowValues<PayRoll> values) {
    return $ -> _x(values.with(1, $));
  }

  private static _x _x(RowValues<PayRoll> values) {
    return _x -> x__y(values.with(2, _x));
  }

  private static X__y x__y(RowValues<PayRoll> values) {
    return x__y -> new NewDollar(values.with(3, x__y));
  }

  @Override
  public RowValues<PayRoll> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewDollar that && values.equals(that.values);
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
   * A row that needs its {@code "$"} next.
   */
  @FunctionalInterface
  public interface $ {
    /**
     * Gives the row its {@code "$"}.
     */
    _x $(String $);
  }

  /**
   * A row that needs its {@code "_x"} next.
   */
  @FunctionalInterface
  public interface _x {
    /**
     * Gives the row its {@code "_x"}.
     */
    X__y _x(String _x);
  }

  /**
   * A row that needs its {@code "x__y"} next.
   */
  @FunctionalInterface
  public interface X__y {
    /**
     * Gives the row its {@code "x__y"}.
     */
    NewDollar x__y(String x__y);
  }
}
