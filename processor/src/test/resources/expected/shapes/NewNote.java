package shapes;

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
  static Text personId(long personId) {
    return needingText(RowValues.of(Notes.NOTES).with(0, personId));
  }

  private static Text needingText(RowValues<Notes> values) {
    return text -> needingMood(values.with(2, text));
  }

  private static MoodStep needingMood(RowValues<Notes> values) {
    return mood -> needingScan(values.with(3, mood));
  }

  private static Scan needingScan(RowValues<Notes> values) {
    return scan -> needingOpen(values.with(4, scan));
  }

  private static Open needingOpen(RowValues<Notes> values) {
    return open -> needingCreatedAt(values.with(5, open));
  }

  private static CreatedAt needingCreatedAt(RowValues<Notes> values) {
    return createdAt -> new Given(values.with(6, createdAt));
  }

  /**
   * Returns the row with a value for {@code "reader_id"}.
   */
  default NewNote readerId(@Nullable Long readerId) {
    return new Given(values().with(1, readerId));
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
  static OfPerson.Text ofPerson() {
    return OfPerson.needingText(RowValues.of(Notes.NOTES).ofParent(0));
  }

  /**
   * A row that needs its {@code "text"} next.
   */
  @FunctionalInterface
  interface Text {
    /**
     * Gives the row its {@code "text"}.
     */
    MoodStep text(String text);
  }

  /**
   * A row that needs its {@code "mood"} next.
   */
  @FunctionalInterface
  interface MoodStep {
    /**
     * Gives the row its {@code "mood"}.
     */
    Scan mood(Shaped.Mood mood);
  }

  /**
   * A row that needs its {@code "scan"} next.
   */
  @FunctionalInterface
  interface Scan {
    /**
     * Gives the row its {@code "scan"}.
     */
    Open scan(byte[] scan);
  }

  /**
   * A row that needs its {@code "open"} next.
   */
  @FunctionalInterface
  interface Open {
    /**
     * Gives the row its {@code "open"}.
     */
    CreatedAt open(boolean open);
  }

  /**
   * A row that needs its {@code "created_at"} next.
   */
  @FunctionalInterface
  interface CreatedAt {
    /**
     * Gives the row its {@code "created_at"}.
     */
    NewNote createdAt(Instant createdAt);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Notes> values) implements NewNote {
    @Override
    public String toString() {
      return values.toString();
    }
  }

  /**
   * A new row of the table {@code "notes"} that is inserted with its {@link Shaped.Person}. Immutable.
   */
  interface OfPerson extends NewChild<Notes, People> {
    private static Text needingText(RowValues<Notes> values) {
      return text -> needingMood(values.with(2, text));
    }

    private static MoodStep needingMood(RowValues<Notes> values) {
      return mood -> needingScan(values.with(3, mood));
    }

    private static Scan needingScan(RowValues<Notes> values) {
      return scan -> needingOpen(values.with(4, scan));
    }

    private static Open needingOpen(RowValues<Notes> values) {
      return open -> needingCreatedAt(values.with(5, open));
    }

    private static CreatedAt needingCreatedAt(RowValues<Notes> values) {
      return createdAt -> new Given(values.with(6, createdAt));
    }

    /**
     * Returns the row with a value for {@code "reader_id"}.
     */
    default OfPerson readerId(@Nullable Long readerId) {
      return new Given(values().with(1, readerId));
    }

    /**
     * Returns the row with rows that are inserted with it, and connected to it by a table between.
     */
    default <C> OfPerson withThrough(ToMany<Notes, C, ?> relation,
        Collection<? extends NewRow<C>> rows) {
      return new Given(values().withThrough(relation, rows));
    }

    /**
     * A row that needs its {@code "text"} next.
     */
    @FunctionalInterface
    interface Text {
      /**
       * Gives the row its {@code "text"}.
       */
      MoodStep text(String text);
    }

    /**
     * A row that needs its {@code "mood"} next.
     */
    @FunctionalInterface
    interface MoodStep {
      /**
       * Gives the row its {@code "mood"}.
       */
      Scan mood(Shaped.Mood mood);
    }

    /**
     * A row that needs its {@code "scan"} next.
     */
    @FunctionalInterface
    interface Scan {
      /**
       * Gives the row its {@code "scan"}.
       */
      Open scan(byte[] scan);
    }

    /**
     * A row that needs its {@code "open"} next.
     */
    @FunctionalInterface
    interface Open {
      /**
       * Gives the row its {@code "open"}.
       */
      CreatedAt open(boolean open);
    }

    /**
     * A row that needs its {@code "created_at"} next.
     */
    @FunctionalInterface
    interface CreatedAt {
      /**
       * Gives the row its {@code "created_at"}.
       */
      OfPerson createdAt(Instant createdAt);
    }

    /**
     * The values that a row has so far.
     */
    record Given(RowValues<Notes> values) implements OfPerson {
      @Override
      public String toString() {
        return values.toString();
      }
    }
  }
}
