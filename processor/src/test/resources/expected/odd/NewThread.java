package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "string"}: what {@link StringTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewThread implements NewRow<StringTable> {
  private static final RowValues<StringTable> NONE = RowValues.of(StringTable.STRING);

  private final RowValues<StringTable> values;

  private NewThread(RowValues<StringTable> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static ObjectStep id(long id) {
    return object(NONE.with(0, id));
  }

  private static ObjectStep object(RowValues<StringTable> values) {
    return object -> override(values.with(1, object));
  }

  private static OverrideStep override(RowValues<StringTable> values) {
    return override -> text(values.with(2, override));
  }

  private static Text text(RowValues<StringTable> values) {
    return text -> functionalInterface(values.with(3, text));
  }

  private static FunctionalInterfaceStep functionalInterface(RowValues<StringTable> values) {
    return functionalInterface -> new NewThread(values.with(4, functionalInterface));
  }

  @Override
  public RowValues<StringTable> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewThread that && values.equals(that.values);
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
   * A row that needs its {@code "object"} next.
   */
  @FunctionalInterface
  public interface ObjectStep {
    /**
     * Gives the row its {@code "object"}.
     */
    OverrideStep object(String object);
  }

  /**
   * A row that needs its {@code "override"} next.
   */
  @FunctionalInterface
  public interface OverrideStep {
    /**
     * Gives the row its {@code "override"}.
     */
    Text override(String override);
  }

  /**
   * A row that needs its {@code "string"} next.
   */
  @FunctionalInterface
  public interface Text {
    /**
     * Gives the row its {@code "string"}.
     */
    FunctionalInterfaceStep text(String text);
  }

  /**
   * A row that needs its {@code "functional_interface"} next.
   */
  @FunctionalInterface
  public interface FunctionalInterfaceStep {
    /**
     * Gives the row its {@code "functional_interface"}.
     */
    NewThread functionalInterface(String functionalInterface);
  }
}
