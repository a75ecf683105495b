import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "plains"}: what {@link Plains#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewPlain extends NewRow<Plains> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static NewPlainStep id(long id) {
    return needingNewPlain(RowValues.of(Plains.PLAINS).with(0, id));
  }

  private static NewPlainStep needingNewPlain(RowValues<Plains> values) {
    return newPlain -> needingPlain(values.with(1, newPlain));
  }

  private static Plain needingPlain(RowValues<Plains> values) {
    return plain -> needingParentId(values.with(2, plain));
  }

  private static ParentId needingParentId(RowValues<Plains> values) {
    return parentId -> new Given(values.with(3, parentId));
  }

  /**
   * A row that needs its {@code "plains"} next.
   */
  @FunctionalInterface
  interface NewPlainStep {
    /**
     * Gives the row its {@code "plains"}.
     */
    Plain newPlain(String newPlain);
  }

  /**
   * A row that needs its {@code "plain"} next.
   */
  @FunctionalInterface
  interface Plain {
    /**
     * Gives the row its {@code "plain"}.
     */
    ParentId plain(String plain);
  }

  /**
   * A row that needs its {@code "parent_id"} next.
   */
  @FunctionalInterface
  interface ParentId {
    /**
     * Gives the row its {@code "parent_id"}.
     */
    NewPlain parentId(long parentId);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Plains> values) implements NewPlain {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
