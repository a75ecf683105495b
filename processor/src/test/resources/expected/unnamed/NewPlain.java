import dev.virga.sql.GivenRow;
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
    return new Given(RowValues.of(Plains.PLAINS).give(0, id));
  }

  /**
   * A row that needs its {@code "plains"} next.
   */
  interface NewPlainStep {
    /**
     * Gives the row its {@code "plains"}.
     */
    Plain newPlain(String newPlain);
  }

  /**
   * A row that needs its {@code "plain"} next.
   */
  interface Plain {
    /**
     * Gives the row its {@code "plain"}.
     */
    ParentId plain(String plain);
  }

  /**
   * A row that needs its {@code "parent_id"} next.
   */
  interface ParentId {
    /**
     * Gives the row its {@code "parent_id"}.
     */
    NewPlain parentId(long parentId);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Plains> implements NewPlain,
      NewPlainStep,
      Plain,
      ParentId {
    Given(RowValues<Plains> values) {
      super(values);
    }

    public Plain newPlain(String newPlain) {
      return new Given(values().give(1, newPlain));
    }

    public ParentId plain(String plain) {
      return new Given(values().give(2, plain));
    }

    public NewPlain parentId(long parentId) {
      return new Given(values().give(3, parentId));
    }
  }
}
