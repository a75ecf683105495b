package shop;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "events"}: what {@link Events#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewEvent implements NewRow<Events> {
  private static final RowValues<Events> NONE = RowValues.of(Events.EVENTS);

  private final RowValues<Events> values;

  private NewEvent(RowValues<Events> values) {
    this.values = values;
  }

  /**
   * Starts a row without any value: the database gives them all.
   */
  public static NewEvent withDefaults() {
    return new NewEvent(NONE);
  }

  /**
   * Returns the row with a value for {@code "kind"}.
   */
  public NewEvent kind(String kind) {
    return new NewEvent(values.with(0, kind));
  }

  /**
   * Returns the row with a value for {@code "note"}.
   */
  public NewEvent note(@Nullable String note) {
    return new NewEvent(values.with(1, note));
  }

  @Override
  public RowValues<Events> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewEvent that && values.equals(that.values);
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
