package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "hidden_ones"}: what {@link HiddenOnes#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
@SuppressWarnings({"deprecation", "removal"})
interface NewHidden extends NewRow<HiddenOnes> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static OldStep id(long id) {
    return new Given(RowValues.of(HiddenOnes.HIDDEN_ONES).give(0, id));
  }

  /**
   * A row that needs its {@code "old"} next.
   */
  interface OldStep {
    /**
     * Gives the row its {@code "old"}.
     */
    NewHidden old(Hidden.Old old);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<HiddenOnes> implements NewHidden, OldStep {
    Given(RowValues<HiddenOnes> values) {
      super(values);
    }

    public NewHidden old(Hidden.Old old) {
      return new Given(values().give(1, old));
    }
  }
}
