package odd;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table <code>&#34;&#42;&#47; &#125; &#123;&#64;link &#92;u0041 &#60;b&#62; &#38; &#42;&#47;&#34;</code>: what {@link LinkU0041B#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewComment implements NewRow<LinkU0041B> {
  private static final RowValues<LinkU0041B> NONE = RowValues.of(LinkU0041B.LINK_U0041_B);

  private final RowValues<LinkU0041B> values;

  private NewComment(RowValues<LinkU0041B> values) {
    this.values = values;
  }

  /**
   * Starts a row with its <code>&#34;&#42;&#47; &#125; &#123;&#64;code &#92;u0041 &#92;&#34;</code>.
   */
  public static NewComment id(long id) {
    return new NewComment(NONE.with(0, id));
  }

  /**
   * Returns the row with a value for {@code "body"}.
   */
  public NewComment body(String body) {
    return new NewComment(values.with(1, body));
  }

  @Override
  public RowValues<LinkU0041B> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewComment that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
