package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "string"}: what {@link StringTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewThread extends NewRow<StringTable> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static ObjectStep id(long id) {
    return new Given(RowValues.of(StringTable.STRING).give(0, id));
  }

  /**
   * A row that needs its {@code "object"} next.
   */
  interface ObjectStep {
    /**
     * Gives the row its {@code "object"}.
     */
    Override object(String object);
  }

  /**
   * A row that needs its {@code "override"} next.
   */
  interface Override {
    /**
     * Gives the row its {@code "override"}.
     */
    Text override(String override);
  }

  /**
   * A row that needs its {@code "string"} next.
   */
  interface Text {
    /**
     * Gives the row its {@code "string"}.
     */
    FunctionalInterface text(String text);
  }

  /**
   * A row that needs its {@code "functional_interface"} next.
   */
  interface FunctionalInterface {
    /**
     * Gives the row its {@code "functional_interface"}.
     */
    NewThread functionalInterface(String functionalInterface);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<StringTable> implements NewThread,
      ObjectStep,
      Override,
      Text,
      FunctionalInterface {
    Given(RowValues<StringTable> values) {
      super(values);
    }

    public Override object(String object) {
      return new Given(values().give(1, object));
    }

    public Text override(String override) {
      return new Given(values().give(2, override));
    }

    public FunctionalInterface text(String text) {
      return new Given(values().give(3, text));
    }

    public NewThread functionalInterface(String functionalInterface) {
      return new Given(values().give(4, functionalInterface));
    }
  }
}
