package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "renamed_things"}: what {@link RenamedThings#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewRenamed extends NewRow<RenamedThings> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static About id(long id) {
    return needingAbout(RowValues.of(RenamedThings.RENAMED_THINGS).with(0, id));
  }

  private static About needingAbout(RowValues<RenamedThings> values) {
    return about -> needingMood(values.with(1, about));
  }

  private static MoodStep needingMood(RowValues<RenamedThings> values) {
    return mood -> needingOtherMood(values.with(2, mood));
  }

  private static OtherMood needingOtherMood(RowValues<RenamedThings> values) {
    return otherMood -> new Given(values.with(3, otherMood));
  }

  /**
   * A row that needs its {@code "about"} next.
   */
  @FunctionalInterface
  interface About {
    /**
     * Gives the row its {@code "about"}.
     */
    MoodStep about(String about);
  }

  /**
   * A row that needs its {@code "mood"} next.
   */
  @FunctionalInterface
  interface MoodStep {
    /**
     * Gives the row its {@code "mood"}.
     */
    OtherMood mood(Renamed.Mood mood);
  }

  /**
   * A row that needs its {@code "other_mood"} next.
   */
  @FunctionalInterface
  interface OtherMood {
    /**
     * Gives the row its {@code "other_mood"}.
     */
    NewRenamed otherMood(Renamed.Mood otherMood);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<RenamedThings> values) implements NewRenamed {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
