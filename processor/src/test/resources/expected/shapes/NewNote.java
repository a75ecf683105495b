package shapes;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.time.Instant;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "notes"}: what {@link Notes#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewNote extends NewRow<Notes> {
  /**
   * Starts a row with its {@code "person_id"}.
   */
  static Text<NewNote> personId(long personId) {
    return new Given(RowValues.of(Notes.NOTES).give(0, personId));
  }

  /**
   * Returns the row with a value for {@code "reader_id"}.
   */
  default NewNote readerId(@Nullable Long readerId) {
    return new Given(values().give(1, readerId));
  }

  /**
   * Returns the row with rows that are inserted with it, and connected to it by a table between.
   */
  default <C> NewNote withThrough(ToMany<Notes, C, ?> relation,
      Collection<? extends NewRow<C>> rows) {
    return new Given(values().withThrough(relation, rows));
  }

  /**
   * Starts a row that is inserted with its {@link Shaped.Person}, whose key becomes its {@code "person_id"}.
   */
  static Text<OfPerson> ofPerson() {
    return new OfPerson.Given(RowValues.of(Notes.NOTES).ofParent(0));
  }

  /**
   * A row that needs its {@code "text"} next.
   *
   * @param <R> the row at the end
   */
  interface Text<R> {
    /**
     * Gives the row its {@code "text"}.
     */
    MoodStep<R> text(String text);
  }

  /**
   * A row that needs its {@code "mood"} next.
   *
   * @param <R> the row at the end
   */
  interface MoodStep<R> {
    /**
     * Gives the row its {@code "mood"}.
     */
    Scan<R> mood(Shaped.Mood mood);
  }

  /**
   * A row that needs its {@code "scan"} next.
   *
   * @param <R> the row at the end
   */
  interface Scan<R> {
    /**
     * Gives the row its {@code "scan"}.
     */
    Open<R> scan(byte[] scan);
  }

  /**
   * A row that needs its {@code "open"} next.
   *
   * @param <R> the row at the end
   */
  interface Open<R> {
    /**
     * Gives the row its {@code "open"}.
     */
    CreatedAt<R> open(boolean open);
  }

  /**
   * A row that needs its {@code "created_at"} next.
   *
   * @param <R> the row at the end
   */
  interface CreatedAt<R> {
    /**
     * Gives the row its {@code "created_at"}.
     */
    R createdAt(Instant createdAt);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Notes> implements NewNote,
      Text<NewNote>,
      MoodStep<NewNote>,
      Scan<NewNote>,
      Open<NewNote>,
      CreatedAt<NewNote> {
    Given(RowValues<Notes> values) {
      super(values);
    }

    public MoodStep<NewNote> text(String text) {
      return new Given(values().give(2, text));
    }

    public Scan<NewNote> mood(Shaped.Mood mood) {
      return new Given(values().give(3, mood));
    }

    public Open<NewNote> scan(byte[] scan) {
      return new Given(values().give(4, scan));
    }

    public CreatedAt<NewNote> open(boolean open) {
      return new Given(values().give(5, open));
    }

    public NewNote createdAt(Instant createdAt) {
      return new Given(values().give(6, createdAt));
    }
  }

  /**
   * A new row of the table {@code "notes"} that is inserted with its {@link Shaped.Person}. Immutable.
   */
  interface OfPerson extends NewChild<Notes, People> {
    /**
     * Returns the row with a value for {@code "reader_id"}.
     */
    default OfPerson readerId(@Nullable Long readerId) {
      return new Given(values().give(1, readerId));
    }

    /**
     * Returns the row with rows that are inserted with it, and connected to it by a table between.
     */
    default <C> OfPerson withThrough(ToMany<Notes, C, ?> relation,
        Collection<? extends NewRow<C>> rows) {
      return new Given(values().withThrough(relation, rows));
    }

    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Notes> implements OfPerson,
        Text<OfPerson>,
        MoodStep<OfPerson>,
        Scan<OfPerson>,
        Open<OfPerson>,
        CreatedAt<OfPerson> {
      Given(RowValues<Notes> values) {
        super(values);
      }

      public MoodStep<OfPerson> text(String text) {
        return new Given(values().give(2, text));
      }

      public Scan<OfPerson> mood(Shaped.Mood mood) {
        return new Given(values().give(3, mood));
      }

      public Open<OfPerson> scan(byte[] scan) {
        return new Given(values().give(4, scan));
      }

      public CreatedAt<OfPerson> open(boolean open) {
        return new Given(values().give(5, open));
      }

      public OfPerson createdAt(Instant createdAt) {
        return new Given(values().give(6, createdAt));
      }
    }
  }
}
