package jsons;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "boxes"}: what {@link Boxes#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewBox extends NewRow<Boxes> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static SizeStep id(long id) {
    return new Given(RowValues.of(Boxes.BOXES).give(0, id));
  }

  /**
   * Returns the row with a value for {@code "sizes"}.
   */
  default NewBox sizes(@Nullable Map<String, List<Box.Size>> sizes) {
    return new Given(values().give(2, sizes));
  }

  /**
   * Returns the row with a value for {@code "anything"}.
   */
  default NewBox anything(@Nullable Object anything) {
    return new Given(values().give(3, anything));
  }

  /**
   * A row that needs its {@code "size"} next.
   */
  interface SizeStep {
    /**
     * Gives the row its {@code "size"}.
     */
    Number size(Box.Size size);
  }

  /**
   * A row that needs its {@code "number"} next.
   */
  interface Number {
    /**
     * Gives the row its {@code "number"}.
     */
    NewBox number(int number);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Boxes> implements NewBox, SizeStep, Number {
    Given(RowValues<Boxes> values) {
      super(values);
    }

    public Number size(Box.Size size) {
      return new Given(values().give(1, size));
    }

    public NewBox number(int number) {
      return new Given(values().give(4, number));
    }
  }
}
