package columns;

import dev.virga.sql.GivenRow;
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
    return new Given(RowValues.of(Panels.PANELS).give(0, id));
  }

  /**
   * Returns the row with a value for {@code "finish"}.
   */
  default NewPanel finish(Panel. @Nullable Finish finish) {
    return new Given(values().give(1, finish));
  }

  /**
   * A row that needs its {@code "finishes"} next.
   */
  interface Finishes {
    /**
     * Gives the row its {@code "finishes"}.
     */
    Flags finishes(List<Panel.Finish> finishes);
  }

  /**
   * A row that needs its {@code "flags"} next.
   */
  interface Flags {
    /**
     * Gives the row its {@code "flags"}.
     */
    NewPanel flags(Bits flags);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Panels> implements NewPanel, Finishes, Flags {
    Given(RowValues<Panels> values) {
      super(values);
    }

    public Flags finishes(List<Panel.Finish> finishes) {
      return new Given(values().give(2, finishes));
    }

    public NewPanel flags(Bits flags) {
      return new Given(values().give(3, flags));
    }
  }
}
