import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "plains"}: what {@link Plains#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewPlain implements NewRow<Plains> {
  private static final RowValues<Plains> NONE = RowValues.of(Plains.PLAINS);

  private final RowValues<Plains> values;

  private NewPlain(RowValues<Plains> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "id"}.
   */
  public static NewPlainStep id(long id) {
    return newPlain(NONE.with(0, id));
  }

  private static NewPlainStep newPlain(RowValues<Plains> values) {
    return newPlain -> plain(values.with(1, newPlain));
  }

  private static Plain plain(RowValues<Plains> values) {
    return plain -> parentId(values.with(2, plain));
  }

  private static ParentId parentId(RowValues<Plains> values) {
    return parentId -> new NewPlain(values.with(3, parentId));
  }

  @Override
  public RowValues<Plains> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewPlain that && values.equals(that.values);
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
   * A row that needs its {@code "plains"} next.
   */
  @FunctionalInterface
  public interface NewPlainStep {
    /**
     * Gives the row its {@code "plains"}.
     */
    Plain newPlain(String newPlain);
  }

  /**
   * A row that needs its {@code "plain"} next.
   */
  @FunctionalInterface
  public interface Plain {
    /**
     * Gives the row its {@code "plain"}.
     */
    ParentId plain(String plain);
  }

  /**
   * A row that needs its {@code "parent_id"} next.
   */
  @FunctionalInterface
  public interface ParentId {
    /**
     * Gives the row its {@code "parent_id"}.
     */
    NewPlain parentId(long parentId);
  }
}
