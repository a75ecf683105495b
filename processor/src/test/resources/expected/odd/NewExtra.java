package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "optional"}: what {@link OptionalTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewExtra implements NewRow<OptionalTable> {
  private static final RowValues<OptionalTable> NONE = RowValues.of(OptionalTable.OPTIONAL);

  private final RowValues<OptionalTable> values;

  private NewExtra(RowValues<OptionalTable> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static NewExtra id(long id) {
    return new NewExtra(NONE.with(0, id));
  }

  /**
   * Returns the row with a value for {@code "text"}.
   */
  public NewExtra text(@Nullable String text) {
    return new NewExtra(values.with(1, text));
  }

  /**
   * Returns the row with a value for {@code "uuid"}.
   */
  public NewExtra uuid(@Nullable UUID uuid) {
    return new NewExtra(values.with(2, uuid));
  }

  @Override
  public RowValues<OptionalTable> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewExtra that && values.equals(that.values);
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
