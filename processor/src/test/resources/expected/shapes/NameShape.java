package shapes;

import dev.virga.codec.Codecs;
import dev.virga.sql.RecordShape;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query selects of {@link People} as {@link Shaped.Name}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NameShape {
  /**
   * Selects {@link Shaped.Name}.
   */
  RecordShape<People, Shaped.Name> NAME = RecordShape.of(NameShape::read, People.NAME, People.NICK);

  private static Shaped.Name read(RecordShape.Parts parts) {
    return new Shaped.Name(parts.get(0, Codecs.TEXT),
        Optional.ofNullable(parts.getNullable(1, Codecs.TEXT)));
  }
}
