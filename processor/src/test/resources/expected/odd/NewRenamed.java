package odd;

import dev.virga.sql.GivenRow;
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
    return new Given(RowValues.of(RenamedThings.RENAMED_THINGS).give(0, id));
  }

  /**
   * A row that needs its {@code "about"} next.
   */
  interface About {
    /**
     * Gives the row its {@code "about"}.
     */
    MoodStep about(String about);
  }

  /**
   * A row that needs its {@code "mood"} next.
   */
  interface MoodStep {
    /**
     * Gives the row its {@code "mood"}.
     */
    OtherMood mood(Renamed.Mood mood);
  }

  /**
   * A row that needs its {@code "other_mood"} next.
   */
  interface OtherMood {
    /**
     * Gives the row its {@code "other_mood"}.
     */
    MoodInText otherMood(Renamed.Mood otherMood);
  }

  /**
   * A row that needs its {@code "mood_in_text"} next.
   */
  interface MoodInText {
    /**
     * Gives the row its {@code "mood_in_text"}.
     */
    NewRenamed moodInText(Renamed.Mood moodInText);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<RenamedThings> implements NewRenamed,
      About,
      MoodStep,
      OtherMood,
      MoodInText {
    Given(RowValues<RenamedThings> values) {
      super(values);
    }

    public MoodStep about(String about) {
      return new Given(values().give(1, about));
    }

    public OtherMood mood(Renamed.Mood mood) {
      return new Given(values().give(2, mood));
    }

    public MoodInText otherMood(Renamed.Mood otherMood) {
      return new Given(values().give(3, otherMood));
    }

    public NewRenamed moodInText(Renamed.Mood moodInText) {
      return new Given(values().give(4, moodInText));
    }
  }
}
