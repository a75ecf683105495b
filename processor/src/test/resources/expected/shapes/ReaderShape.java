package shapes;

import dev.virga.codec.Codecs;
import dev.virga.sql.RecordShape;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query selects of {@link People} as {@link Shaped.Reader}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface ReaderShape {
  /**
   * Selects {@link Shaped.Reader}.
   */
  RecordShape<People, Shaped.Reader> READER = RecordShape.of(ReaderShape::read, People.NAME,
      People.NOTES.orderBy(Notes.CREATED_AT.desc(), Notes.ID.asc()).limit(3),
      People.NOTES.select(Notes.TEXT).orderBy(Notes.READER.get(People.NAME).asc().nullsFirst()),
      People.NOTES.select(NoteCardShape.NOTE_CARD).orderBy(Notes.ID.desc().nullsLast()).first(),
      People.NOTES.select(Notes.MOOD)
      .orderBy(Notes.PERSON.get(People.COMPANY.get(Companies.NAME)).asc()).first());

  private static Shaped.Reader read(RecordShape.Parts parts) {
    return new Shaped.Reader(parts.get(0, Codecs.TEXT), parts.<List<Shaped.Note>>part(1),
        parts.<List<String>>part(2), parts.<Optional<Shaped.NoteCard>>part(3),
        parts.<Optional<Shaped.Mood>>part(4).orElse(null));
  }
}
