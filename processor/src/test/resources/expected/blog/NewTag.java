package blog;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "tags"}: what {@link Tags#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewTag implements NewRow<Tags> {
  private static final RowValues<Tags> NONE = RowValues.of(Tags.TAGS);

  private final RowValues<Tags> values;

  private NewTag(RowValues<Tags> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "name"}.
   */
  public static NewTag name(String name) {
    return new NewTag(NONE.with(0, name));
  }

  @Override
  public RowValues<Tags> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewTag that && values.equals(that.values);
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
