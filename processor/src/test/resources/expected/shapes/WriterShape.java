package shapes;

import dev.virga.codec.Codecs;
import dev.virga.sql.RecordShape;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query selects of {@link People} as {@link Shaped.Writer}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface WriterShape {
  /**
   * Selects {@link Shaped.Writer}.
   */
  RecordShape<People, Shaped.Writer> WRITER = RecordShape.of(WriterShape::read, People.ID,
      People.NOTES.select(NoteCardShape.NOTE_CARD), People.NOTES.select(Notes.MOOD));

  private static Shaped.Writer read(RecordShape.Parts parts) {
    return new Shaped.Writer(parts.get(0, Codecs.LONG), parts.<List<Shaped.NoteCard>>part(1),
        parts.<List<Shaped.Mood>>part(2));
  }
}
