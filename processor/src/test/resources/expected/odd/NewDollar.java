package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "pay$roll"}: what {@link PayRoll#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewDollar extends NewRow<PayRoll> {
  /**
   * Starts a row with its {@code "dollar$"}.
   */
  static $ dollar$(long dollar$) {
    return needing$(RowValues.of(PayRoll.PAY_ROLL).with(0, dollar$));
  }

  private static $ needing$(RowValues<PayRoll> values) {
    return $ -> needing_x(values.with(1, $));
  }

  private static _x needing_x(RowValues<PayRoll> values) {
    return _x -> needingX__y(values.with(2, _x));
  }

  private static X__y needingX__y(RowValues<PayRoll> values) {
    return x__y -> new Given(values.with(3, x__y));
  }

  /**
   * A row that needs its {@code "$"} next.
   */
  @FunctionalInterface
  interface $ {
    /**
     * Gives the row its {@code "$"}.
     */
    _x $(String $);
  }

  /**
   * A row that needs its {@code "_x"} next.
   */
  @FunctionalInterface
  interface _x {
    /**
     * Gives the row its {@code "_x"}.
     */
    X__y _x(String _x);
  }

  /**
   * A row that needs its {@code "x__y"} next.
   */
  @FunctionalInterface
  interface X__y {
    /**
     * Gives the row its {@code "x__y"}.
     */
    NewDollar x__y(String x__y);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<PayRoll> values) implements NewDollar {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
