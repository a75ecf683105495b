package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "it's a "table""}: what {@link ItSATable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewQuoted extends NewRow<ItSATable> {
  /**
   * Starts a row with its {@code "item_id"}.
   */
  static NewQuoted itemId(long itemId) {
    return new Given(RowValues.of(ItSATable.IT_S_A_TABLE).give(1, itemId));
  }

  /**
   * Returns the row with a value for <code>&#34;it&#39;s &#92; a column&#34;</code>.
   */
  default NewQuoted id(long id) {
    return new Given(values().give(0, id));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<ItSATable> implements NewQuoted {
    Given(RowValues<ItSATable> values) {
      super(values);
    }
  }
}
