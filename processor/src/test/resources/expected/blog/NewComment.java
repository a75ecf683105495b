package blog;

import dev.virga.sql.NewChild;
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
public interface NewComment extends NewRow<Comments> {
  /**
   * Starts a row with its {@code "post_id"}.
   */
  static Body postId(long postId) {
    return needingBody(RowValues.of(Comments.COMMENTS).with(0, postId));
  }

  private static Body needingBody(RowValues<Comments> values) {
    return body -> new Given(values.with(2, body));
  }

  /**
   * Returns the row with a value for {@code "author_id"}.
   */
  default NewComment authorId(@Nullable Long authorId) {
    return new Given(values().with(1, authorId));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  default NewComment createdAt(Instant createdAt) {
    return new Given(values().with(3, createdAt));
  }

  /**
   * Starts a row that is inserted with its {@link Post}, whose key becomes its {@code "post_id"}.
   */
  static OfPost.Body ofPost() {
    return OfPost.needingBody(RowValues.of(Comments.COMMENTS).ofParent(0));
  }

  /**
   * A row that needs its {@code "body"} next.
   */
  @FunctionalInterface
  interface Body {
    /**
     * Gives the row its {@code "body"}.
     */
    NewComment body(String body);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Comments> values) implements NewComment {
    @Override
    public String toString() {
      return values.toString();
    }
  }

  /**
   * A new row of the table {@code "comments"} that is inserted with its {@link Post}. Immutable.
   */
  interface OfPost extends NewChild<Comments, Posts> {
    private static Body needingBody(RowValues<Comments> values) {
      return body -> new Given(values.with(2, body));
    }

    /**
     * Returns the row with a value for {@code "author_id"}.
     */
    default OfPost authorId(@Nullable Long authorId) {
      return new Given(values().with(1, authorId));
    }

    /**
     * Returns the row with a value for {@code "created_at"}.
     */
    default OfPost createdAt(Instant createdAt) {
      return new Given(values().with(3, createdAt));
    }

    /**
     * A row that needs its {@code "body"} next.
     */
    @FunctionalInterface
    interface Body {
      /**
       * Gives the row its {@code "body"}.
       */
      OfPost body(String body);
    }

    /**
     * The values that a row has so far.
     */
    record Given(RowValues<Comments> values) implements OfPost {
      @Override
      public String toString() {
        return values.toString();
      }
    }
  }
}
