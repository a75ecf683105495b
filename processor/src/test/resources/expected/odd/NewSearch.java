package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "find_first"}: what {@link FindFirst#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewSearch extends NewRow<FindFirst> {
  /**
   * Starts a row with its {@code "dev"}.
   */
  static Java dev(long dev_) {
    return new Given(RowValues.of(FindFirst.FIND_FIRST).give(0, dev_));
  }

  /**
   * A row that needs its {@code "java"} next.
   */
  interface Java {
    /**
     * Gives the row its {@code "java"}.
     */
    NewSearch java(String java);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<FindFirst> implements NewSearch, Java {
    Given(RowValues<FindFirst> values) {
      super(values);
    }

    public NewSearch java(String java_) {
      return new Given(values().give(1, java_));
    }
  }
}
