package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "table"}: what {@link TableTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewFurniture extends NewRow<TableTable> {
  /**
   * Starts a row with its {@code "table"}.
   */
  static LessonId id(long id) {
    return new Given(RowValues.of(TableTable.TABLE).give(0, id));
  }

  /**
   * A row that needs its {@code "lesson_id"} next.
   */
  interface LessonId {
    /**
     * Gives the row its {@code "lesson_id"}.
     */
    NewFurniture lessonId(long lessonId);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<TableTable> implements NewFurniture, LessonId {
    Given(RowValues<TableTable> values) {
      super(values);
    }

    public NewFurniture lessonId(long lessonId) {
      return new Given(values().give(1, lessonId));
    }
  }
}
