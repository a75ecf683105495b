package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table <code>&#34;&#42;&#47; &#125; &#123;&#64;link &#92;u0041 &#60;b&#62; &#38; &#42;&#47;&#34;</code>: what {@link LinkU0041B#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewComment extends NewRow<LinkU0041B> {
  /**
   * Starts a row with its <code>&#34;&#42;&#47; &#125; &#123;&#64;code &#92;u0041 &#92;&#34;</code>.
   */
  static NewComment id(long id) {
    return new Given(RowValues.of(LinkU0041B.LINK_U0041_B).give(0, id));
  }

  /**
   * Returns the row with a value for {@code "body"}.
   */
  default NewComment body(String body) {
    return new Given(values().give(1, body));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<LinkU0041B> implements NewComment {
    Given(RowValues<LinkU0041B> values) {
      super(values);
    }
  }
}
