package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "it's a "table""}: what {@link ItSATable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewQuoted implements NewRow<ItSATable> {
  private static final RowValues<ItSATable> NONE = RowValues.of(ItSATable.IT_S_A_TABLE);

  private final RowValues<ItSATable> values;

  private NewQuoted(RowValues<ItSATable> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "item_id"}.
   */
  public static NewQuoted itemId(long itemId) {
    return new NewQuoted(NONE.with(1, itemId));
  }

  /**
   * Returns the row with a value for <code>&#34;it&#39;s &#92; a column&#34;</code>.
   */
  public NewQuoted id(long id) {
    return new NewQuoted(values.with(0, id));
  }

  @Override
  public RowValues<ItSATable> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewQuoted that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
