package versioned;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "oddities"}: what {@link Oddities#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewOddity extends NewRow<Oddities> {
  /**
   * Starts a row with its {@code "first"}.
   */
  static More first(long first) {
    return new Given(RowValues.of(Oddities.ODDITIES).give(0, first));
  }

  /**
   * A row that needs its {@code "more"} next.
   */
  interface More {
    /**
     * Gives the row its {@code "more"}.
     */
    Changes more(long more);
  }

  /**
   * A row that needs its {@code "changes"} next.
   */
  interface Changes {
    /**
     * Gives the row its {@code "changes"}.
     */
    NewOddity changes(String changes);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Oddities> implements NewOddity, More, Changes {
    Given(RowValues<Oddities> values) {
      super(values);
    }

    public Changes more(long more) {
      return new Given(values().give(1, more));
    }

    public NewOddity changes(String changes) {
      return new Given(values().give(2, changes));
    }
  }
}
