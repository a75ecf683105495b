package domained;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "crm_people"}: what {@link People#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewPerson extends NewRow<People> {
  /**
   * Starts a row with its {@code "id"}.
   */
  static EmailStep id(Person.PersonId id) {
    return new Given(RowValues.of(People.PEOPLE).give(0, id));
  }

  /**
   * Returns the row with a value for {@code "second"}.
   */
  default NewPerson second(Person. @Nullable Email second) {
    return new Given(values().give(2, second));
  }

  /**
   * Returns the row with a value for {@code "lead_id"}.
   */
  default NewPerson leadId(Person. @Nullable PersonId leadId) {
    return new Given(values().give(4, leadId));
  }

  /**
   * Returns the row with a value for {@code "level"}.
   */
  default NewPerson level(Person.Level level) {
    return new Given(values().give(6, level));
  }

  /**
   * A row that needs its {@code "email"} next.
   */
  interface EmailStep {
    /**
     * Gives the row its {@code "email"}.
     */
    Others email(Person.Email email);
  }

  /**
   * A row that needs its {@code "others"} next.
   */
  interface Others {
    /**
     * Gives the row its {@code "others"}.
     */
    MoodStep others(List<Person.Email> others);
  }

  /**
   * A row that needs its {@code "mood"} next.
   */
  interface MoodStep {
    /**
     * Gives the row its {@code "mood"}.
     */
    Sorted mood(Person.Mood mood);
  }

  /**
   * A row that needs its {@code "sorted"} next.
   */
  interface Sorted {
    /**
     * Gives the row its {@code "sorted"}.
     */
    NewPerson sorted(Person.Email sorted);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<People> implements NewPerson,
      EmailStep,
      Others,
      MoodStep,
      Sorted {
    Given(RowValues<People> values) {
      super(values);
    }

    public Others email(Person.Email email) {
      return new Given(values().give(1, email));
    }

    public MoodStep others(List<Person.Email> others) {
      return new Given(values().give(3, others));
    }

    public Sorted mood(Person.Mood mood) {
      return new Given(values().give(5, mood));
    }

    public NewPerson sorted(Person.Email sorted) {
      return new Given(values().give(7, sorted));
    }
  }
}
