package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "find_first"}: what {@link FindFirst#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewSearch implements NewRow<FindFirst> {
  private static final RowValues<FindFirst> NONE = RowValues.of(FindFirst.FIND_FIRST);

  private final RowValues<FindFirst> values;

  private NewSearch(RowValues<FindFirst> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "dev"}.
   */
  public static Java dev(long dev_) {
    return java(NONE.with(0, dev_));
  }

  private static Java java(RowValues<FindFirst> values) {
    return java_ -> new NewSearch(values.with(1, java_));
  }

  @Override
  public RowValues<FindFirst> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewSearch that && values.equals(that.values);
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
   * A row that needs its {@code "java"} next.
   */
  @FunctionalInterface
  public interface Java {
    /**
     * Gives the row its {@code "java"}.
     */
    NewSearch java(String java);
  }
}
