package odd;

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
    return needingObject(RowValues.of(StringTable.STRING).with(0, id));
  }

  private static ObjectStep needingObject(RowValues<StringTable> values) {
    return object -> needingOverride(values.with(1, object));
  }

  private static OverrideStep needingOverride(RowValues<StringTable> values) {
    return override -> needingText(values.with(2, override));
  }

  private static Text needingText(RowValues<StringTable> values) {
    return text -> needingFunctionalInterface(values.with(3, text));
  }

  private static FunctionalInterfaceStep needingFunctionalInterface(RowValues<StringTable> values) {
    return functionalInterface -> new Given(values.with(4, functionalInterface));
  }

  /**
   * A row that needs its {@code "object"} next.
   */
  @FunctionalInterface
  interface ObjectStep {
    /**
     * Gives the row its {@code "object"}.
     */
    OverrideStep object(String object);
  }

  /**
   * A row that needs its {@code "override"} next.
   */
  @FunctionalInterface
  interface OverrideStep {
    /**
     * Gives the row its {@code "override"}.
     */
    Text override(String override);
  }

  /**
   * A row that needs its {@code "string"} next.
   */
  @FunctionalInterface
  interface Text {
    /**
     * Gives the row its {@code "string"}.
     */
    FunctionalInterfaceStep text(String text);
  }

  /**
   * A row that needs its {@code "functional_interface"} next.
   */
  @FunctionalInterface
  interface FunctionalInterfaceStep {
    /**
     * Gives the row its {@code "functional_interface"}.
     */
    NewThread functionalInterface(String functionalInterface);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<StringTable> values) implements NewThread {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
