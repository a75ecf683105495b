package columns;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.type.Bits;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "panels"}: what {@link Panels#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewPanel extends NewRow<Panels> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static Finishes id(long id) {
    return needingFinishes(RowValues.of(Panels.PANELS).with(0, id));
  }

  private static Finishes needingFinishes(RowValues<Panels> values) {
    return finishes -> needingFlags(values.with(2, finishes));
  }

  private static Flags needingFlags(RowValues<Panels> values) {
    return flags -> new Given(values.with(3, flags));
  }

  /**
   * Returns the row with a value for {@code "finish"}.
   */
  default NewPanel finish(Panel. @Nullable Finish finish) {
    return new Given(values().with(1, finish));
  }

  /**
   * A row that needs its {@code "finishes"} next.
   */
  @FunctionalInterface
  interface Finishes {
    /**
     * Gives the row its {@code "finishes"}.
     */
    Flags finishes(List<Panel.Finish> finishes);
  }

  /**
   * A row that needs its {@code "flags"} next.
   */
  @FunctionalInterface
  interface Flags {
    /**
     * Gives the row its {@code "flags"}.
     */
    NewPanel flags(Bits flags);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Panels> values) implements NewPanel {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
