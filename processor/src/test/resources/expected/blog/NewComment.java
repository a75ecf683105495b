package blog;

import dev.virga.sql.GivenRow;
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
  static Body<NewComment> postId(long postId) {
    return new Given(RowValues.of(Comments.COMMENTS).give(0, postId));
  }

  /**
   * Returns the row with a value for {@code "author_id"}.
   */
  default NewComment authorId(@Nullable Long authorId) {
    return new Given(values().give(1, authorId));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  default NewComment createdAt(Instant createdAt) {
    return new Given(values().give(3, createdAt));
  }

  /**
   * Starts a row that is inserted with its {@link Post}, whose key becomes its {@code "post_id"}.
   */
  static Body<OfPost> ofPost() {
    return new OfPost.Given(RowValues.of(Comments.COMMENTS).ofParent(0));
  }

  /**
   * A row that needs its {@code "body"} next.
   *
   * @param <R> the row at the end
   */
  interface Body<R> {
    /**
     * Gives the row its {@code "body"}.
     */
    R body(String body);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Comments> implements NewComment, Body<NewComment> {
    Given(RowValues<Comments> values) {
      super(values);
    }

    public NewComment body(String body) {
      return new Given(values().give(2, body));
    }
  }

  /**
   * A new row of the table {@code "comments"} that is inserted with its {@link Post}. Immutable.
   */
  interface OfPost extends NewChild<Comments, Posts> {
    /**
     * Returns the row with a value for {@code "author_id"}.
     */
    default OfPost authorId(@Nullable Long authorId) {
      return new Given(values().give(1, authorId));
    }

    /**
     * Returns the row with a value for {@code "created_at"}.
     */
    default OfPost createdAt(Instant createdAt) {
      return new Given(values().give(3, createdAt));
    }

    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Comments> implements OfPost, Body<OfPost> {
      Given(RowValues<Comments> values) {
        super(values);
      }

      public OfPost body(String body) {
        return new Given(values().give(2, body));
      }
    }
  }
}
