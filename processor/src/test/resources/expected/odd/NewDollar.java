package odd;

import dev.virga.sql.GivenRow;
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
    return new Given(RowValues.of(PayRoll.PAY_ROLL).give(0, dollar$));
  }

  /**
   * A row that needs its {@code "$"} next.
   */
  interface $ {
    /**
     * Gives the row its {@code "$"}.
     */
    _x $(String $);
  }

  /**
   * A row that needs its {@code "_x"} next.
   */
  interface _x {
    /**
     * Gives the row its {@code "_x"}.
     */
    X__y _x(String _x);
  }

  /**
   * A row that needs its {@code "x__y"} next.
   */
  interface X__y {
    /**
     * Gives the row its {@code "x__y"}.
     */
    NewDollar x__y(String x__y);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<PayRoll> implements NewDollar,
      $,
      _x,
      X__y {
    Given(RowValues<PayRoll> values) {
      super(values);
    }

    public _x $(String $) {
      return new Given(values().give(1, $));
    }

    public X__y _x(String _x) {
      return new Given(values().give(2, _x));
    }

    public NewDollar x__y(String x__y) {
      return new Given(values().give(3, x__y));
    }
  }
}
