package shop;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "badges"}: what {@link Badges#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewBadge implements NewRow<Badges> {
  private static final RowValues<Badges> NONE = RowValues.of(Badges.BADGES);

  private final RowValues<Badges> values;

  private NewBadge(RowValues<Badges> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static SpareOf id(UUID id) {
    return spareOf(NONE.with(0, id));
  }

  private static SpareOf spareOf(RowValues<Badges> values) {
    return spareOf -> text(values.with(1, spareOf));
  }

  private static Text text(RowValues<Badges> values) {
    return text -> new NewBadge(values.with(2, text));
  }

  @Override
  public RowValues<Badges> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewBadge that && values.equals(that.values);
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
   * A row that needs its {@code "spare_of"} next.
   */
  @FunctionalInterface
  public interface SpareOf {
    /**
     * Gives the row its {@code "spare_of"}.
     */
    Text spareOf(UUID spareOf);
  }

  /**
   * A row that needs its {@code "text"} next.
   */
  @FunctionalInterface
  public interface Text {
    /**
     * Gives the row its {@code "text"}.
     */
    NewBadge text(String text);
  }
}
