package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "class"}: what {@link Class#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewLesson implements NewRow<Class> {
  private static final RowValues<Class> NONE = RowValues.of(Class.CLASS);

  private final RowValues<Class> values;

  private NewLesson(RowValues<Class> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static NewLesson id(long id) {
    return new NewLesson(NONE.with(0, id));
  }

  @Override
  public RowValues<Class> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewLesson that && values.equals(that.values);
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
