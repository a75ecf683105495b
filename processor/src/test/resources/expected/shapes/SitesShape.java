package shapes;

import dev.virga.sql.RecordShape;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query selects of {@link Houses} as {@link Shaped.Sites}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface SitesShape {
  /**
   * Selects {@link Shaped.Sites}.
   */
  RecordShape<Houses, Shaped.Sites> SITES = RecordShape.of(SitesShape::read, Houses.SITE,
      Houses.OTHER, Houses.LAST);

  private static Shaped.Sites read(RecordShape.Parts parts) {
    return new Shaped.Sites(parts.<Shaped.Site>part(0),
        Optional.ofNullable(parts.<Shaped.Site>part(1)), parts.<Shaped.Site>part(2));
  }
}
