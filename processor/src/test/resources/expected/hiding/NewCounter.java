package hiding;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.lang.FunctionalInterface;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "counters"}: what {@link Counters#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewCounter implements NewRow<Counters> {
  private static final RowValues<Counters> NONE = RowValues.of(Counters.COUNTERS);

  private final RowValues<Counters> values;

  private NewCounter(RowValues<Counters> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static Count id(long id) {
    return count(NONE.with(0, id));
  }

  private static Count count(RowValues<Counters> values) {
    return count -> list(values.with(1, count));
  }

  private static ListStep list(RowValues<Counters> values) {
    return list -> new NewCounter(values.with(2, list));
  }

  @Override
  public RowValues<Counters> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewCounter that && values.equals(that.values);
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
   * A row that needs its {@code "count"} next.
   */
  @FunctionalInterface
  public interface Count {
    /**
     * Gives the row its {@code "count"}.
     */
    ListStep count(Long count);
  }

  /**
   * A row that needs its {@code "list"} next.
   */
  @FunctionalInterface
  public interface ListStep {
    /**
     * Gives the row its {@code "list"}.
     */
    NewCounter list(Counter.List list);
  }
}
