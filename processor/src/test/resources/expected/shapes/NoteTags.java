package shapes;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.Count;
import dev.virga.sql.Delete;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "note_tags"}: its columns, keys, relations and queries. Its rows are records of {@link Shaped.NoteTag}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NoteTags {
  /**
   * The table {@code "note_tags"}.
   */
  Table<NoteTags, Shaped.NoteTag> NOTE_TAGS = Table.of("note_tags", NoteTags::read);

  /**
   * The column {@code "note_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<NoteTags, Long> NOTE_ID = NOTE_TAGS.number("note_id", Codecs.LONG);

  /**
   * The column {@code "tag_name"}: {@code text}.
   */
  TextColumn.Updatable<NoteTags> TAG_NAME = NOTE_TAGS.text("tag_name");

  /**
   * The primary key {@code "note_id"}, {@code "tag_name"}.
   */
  UniqueKey<NoteTags> PRIMARY_KEY = NOTE_TAGS.key("note_tags_pkey", "note_id", "tag_name");

  /**
   * The {@link Shaped.Note} whose {@code "id"} is {@code "note_id"}.
   */
  ToOne<NoteTags, Notes, Shaped.Note> NOTE = NOTE_TAGS.toOne("note", "note_id", () -> Notes.NOTES,
      "id");

  /**
   * The {@link Shaped.Tag} whose {@code "name"} is {@code "tag_name"}.
   */
  ToOne<NoteTags, Tags, Shaped.Tag> TAG = NOTE_TAGS.toOne("tag", "tag_name", () -> Tags.TAGS,
      "name");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<NoteTags, Shaped.NoteTag> findById(long noteId, String tagName) {
    return FindFirst.byKey(NOTE_TAGS, Sql.where(NOTE_ID.eq(noteId), TAG_NAME.eq(tagName)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<NoteTags, Shaped.NoteTag> findFirst(Clause<? super NoteTags>... clauses) {
    return FindFirst.of(NOTE_TAGS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<NoteTags, Shaped.NoteTag> findMany(Clause<? super NoteTags>... clauses) {
    return FindMany.of(NOTE_TAGS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super NoteTags>... filters) {
    return Count.rows(NOTE_TAGS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super NoteTags>... filters) {
    return Count.any(NOTE_TAGS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<NoteTags, Shaped.NoteTag> insert(NewNoteTag row) {
    return Insert.of(NOTE_TAGS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<NoteTags, Shaped.NoteTag> insert(Collection<NewNoteTag> rows) {
    return InsertAll.of(NOTE_TAGS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<NoteTags, Shaped.NoteTag> update(Assignment<? super NoteTags> first,
      Assignment<? super NoteTags>... more) {
    return Update.of(NOTE_TAGS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<NoteTags, Shaped.NoteTag> update(
      Collection<? extends Assignment<? super NoteTags>> changes) {
    return Update.of(NOTE_TAGS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<NoteTags, Shaped.NoteTag> delete(Where<? super NoteTags> filter) {
    return Delete.of(NOTE_TAGS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<NoteTags, Shaped.NoteTag> deleteEveryRow() {
    return Delete.ofEveryRow(NOTE_TAGS);
  }

  private static Shaped.NoteTag read(Row row, int i) {
    return new Shaped.NoteTag(row.getLong(i), row.get(i + 1, Codecs.TEXT));
  }
}
