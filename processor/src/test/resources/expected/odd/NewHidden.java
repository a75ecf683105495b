package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "hidden_ones"}: what {@link HiddenOnes#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
@SuppressWarnings({"deprecation", "removal"})
final class NewHidden implements NewRow<HiddenOnes> {
  private static final RowValues<HiddenOnes> NONE = RowValues.of(HiddenOnes.HIDDEN_ONES);

  private final RowValues<HiddenOnes> values;

  private NewHidden(RowValues<HiddenOnes> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static OldStep id(long id) {
    return old(NONE.with(0, id));
  }

  private static OldStep old(RowValues<HiddenOnes> values) {
    return old -> new NewHidden(values.with(1, old));
  }

  @Override
  public RowValues<HiddenOnes> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewHidden that && values.equals(that.values);
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
   * A row that needs its {@code "old"} next.
   */
  @FunctionalInterface
  public interface OldStep {
    /**
     * Gives the row its {@code "old"}.
     */
    NewHidden old(Hidden.Old old);
  }
}
