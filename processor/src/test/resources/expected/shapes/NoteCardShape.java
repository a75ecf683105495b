package shapes;

import dev.virga.codec.Codecs;
import dev.virga.sql.RecordShape;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query selects of {@link Notes} as {@link Shaped.NoteCard}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NoteCardShape {
  /**
   * Selects {@link Shaped.NoteCard}.
   */
  RecordShape<Notes, Shaped.NoteCard> NOTE_CARD = RecordShape.of(NoteCardShape::read, Notes.ID,
      Notes.TEXT, Notes.MOOD, Notes.SCAN, Notes.OPEN, Notes.CREATED_AT, Notes.PERSON,
      Notes.PERSON.select(NameShape.NAME), Notes.READER, Notes.READER.select(NameShape.NAME),
      Notes.PERSON.get(People.NAME), Notes.PERSON.get(People.COMPANY.get(Companies.NAME)),
      Notes.READER.get(People.COMPANY.get(Companies.MOTTO)), Notes.PERSON.select(People.BADGE),
      Notes.TAGS, Notes.TAGS.select(Tags.NAME), Notes.TAGS.select(Tags.NAME),
      Notes.PERSON.select(People.NOTES));

  private static Shaped.NoteCard read(RecordShape.Parts parts) {
    return new Shaped.NoteCard(parts.getLong(0), parts.get(1, Codecs.TEXT),
        parts.get(2, Notes.MOOD.codec()), parts.get(3, Codecs.BYTES), parts.getBoolean(4),
        Optional.ofNullable(parts.getNullable(5, Codecs.INSTANT)), parts.<Shaped.Person>part(6),
        parts.<Shaped.Name>part(7), parts.<Optional<Shaped.Person>>part(8),
        parts.<Optional<Shaped.Name>>part(9).orElse(null), parts.get(10, Codecs.TEXT),
        parts.getNullable(11, Codecs.TEXT), Optional.ofNullable(parts.getNullable(12, Codecs.TEXT)),
        parts.<Optional<Shaped.Badge>>part(13), parts.<List<Shaped.Tag>>part(14),
        parts.<List<String>>part(15), parts.<List<String>>part(16),
        parts.<List<Shaped.Note>>part(17));
  }
}
