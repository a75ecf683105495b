package shapes;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "note_tags"}: what {@link NoteTags#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewNoteTag extends NewRow<NoteTags> {
  /**
   * Starts a row with its {@code "note_id"}.
   */
  static TagName noteId(long noteId) {
    return new Given(RowValues.of(NoteTags.NOTE_TAGS).give(0, noteId));
  }

  /**
   * A row that needs its {@code "tag_name"} next.
   */
  interface TagName {
    /**
     * Gives the row its {@code "tag_name"}.
     */
    NewNoteTag tagName(String tagName);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<NoteTags> implements NewNoteTag, TagName {
    Given(RowValues<NoteTags> values) {
      super(values);
    }

    public NewNoteTag tagName(String tagName) {
      return new Given(values().give(1, tagName));
    }
  }
}
