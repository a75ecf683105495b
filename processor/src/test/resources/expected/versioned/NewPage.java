package versioned;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "pages"}: what {@link Pages#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewPage extends NewRow<Pages> {
  /**
   * Starts a row with its {@code "text"}.
   */
  static NewPage text(String text) {
    return new Given(RowValues.of(Pages.PAGES).give(0, text));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Pages> implements NewPage {
    Given(RowValues<Pages> values) {
      super(values);
    }
  }
}
