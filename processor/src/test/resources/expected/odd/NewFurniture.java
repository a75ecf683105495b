package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "table"}: what {@link TableTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewFurniture implements NewRow<TableTable> {
  private static final RowValues<TableTable> NONE = RowValues.of(TableTable.TABLE);

  private final RowValues<TableTable> values;

  private NewFurniture(RowValues<TableTable> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "table"}.
   */
  public static LessonId id(long id) {
    return lessonId(NONE.with(0, id));
  }

  private static LessonId lessonId(RowValues<TableTable> values) {
    return lessonId -> new NewFurniture(values.with(1, lessonId));
  }

  @Override
  public RowValues<TableTable> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewFurniture that && values.equals(that.values);
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
   * A row that needs its {@code "lesson_id"} next.
   */
  @FunctionalInterface
  public interface LessonId {
    /**
     * Gives the row its {@code "lesson_id"}.
     */
    NewFurniture lessonId(long lessonId);
  }
}
