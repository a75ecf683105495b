package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "select"}: what {@link Select#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewSelection extends NewRow<Select> {
  /**
   * Starts a row with its {@code "from"}.
   */
  static Order from(long from) {
    return new Given(RowValues.of(Select.SELECT).give(0, from));
  }

  /**
   * A row that needs its {@code "where"} next.
   */
  interface Order {
    /**
     * Gives the row its {@code "where"}.
     */
    Klass order(String order);
  }

  /**
   * A row that needs its {@code "class"} next.
   */
  interface Klass {
    /**
     * Gives the row its {@code "class"}.
     */
    NewSelection klass(String klass);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Select> implements NewSelection, Order, Klass {
    Given(RowValues<Select> values) {
      super(values);
    }

    public Klass order(String order) {
      return new Given(values().give(1, order));
    }

    public NewSelection klass(String klass) {
      return new Given(values().give(2, klass));
    }
  }
}
