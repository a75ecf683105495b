package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "moody"}: what {@link Moody#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewMoody extends NewRow<Moody> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static MoodStep id(long id) {
    return new Given(RowValues.of(Moody.MOODY).give(0, id));
  }

  /**
   * A row that needs its {@code "mood"} next.
   */
  interface MoodStep {
    /**
     * Gives the row its {@code "mood"}.
     */
    NewMoody mood(Spelling.Mood mood);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Moody> implements NewMoody, MoodStep {
    Given(RowValues<Moody> values) {
      super(values);
    }

    public NewMoody mood(Spelling.Mood mood) {
      return new Given(values().give(1, mood));
    }
  }
}
