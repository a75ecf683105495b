package blog;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "comments"}: what {@link Comments#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewComment implements NewRow<Comments> {
  private static final RowValues<Comments> NONE = RowValues.of(Comments.COMMENTS);

  private final RowValues<Comments> values;

  private NewComment(RowValues<Comments> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "post_id"}.
   */
  public static Body postId(long postId) {
    return body(NONE.with(0, postId));
  }

  private static Body body(RowValues<Comments> values) {
    return body -> new NewComment(values.with(2, body));
  }

  /**
   * Returns the row with a value for {@code "author_id"}.
   */
  public NewComment authorId(@Nullable Long authorId) {
    return new NewComment(values.with(1, authorId));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  public NewComment createdAt(Instant createdAt) {
    return new NewComment(values.with(3, createdAt));
  }

  @Override
  public RowValues<Comments> values() {
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

  /**
   * A row that needs its {@code "body"} next.
   */
  @FunctionalInterface
  public interface Body {
    /**
     * Gives the row its {@code "body"}.
     */
    NewComment body(String body);
  }
}
