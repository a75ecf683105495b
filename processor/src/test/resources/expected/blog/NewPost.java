package blog;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "posts"}: what {@link Posts#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewPost extends NewRow<Posts> {
  /**
   * Starts a row with its {@code "author_id"}.
   */
  static Title authorId(long authorId) {
    return needingTitle(RowValues.of(Posts.POSTS).with(0, authorId));
  }

  private static Title needingTitle(RowValues<Posts> values) {
    return title -> needingBody(values.with(1, title));
  }

  private static Body needingBody(RowValues<Posts> values) {
    return body -> new Given(values.with(2, body));
  }

  /**
   * Returns the row with a value for {@code "views"}.
   */
  default NewPost views(int views) {
    return new Given(values().with(3, views));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  default NewPost createdAt(Instant createdAt) {
    return new Given(values().with(4, createdAt));
  }

  /**
   * Returns the row with a value for {@code "updated_at"}.
   */
  default NewPost updatedAt(Instant updatedAt) {
    return new Given(values().with(5, updatedAt));
  }

  /**
   * A row that needs its {@code "title"} next.
   */
  @FunctionalInterface
  interface Title {
    /**
     * Gives the row its {@code "title"}.
     */
    Body title(String title);
  }

  /**
   * A row that needs its {@code "body"} next.
   */
  @FunctionalInterface
  interface Body {
    /**
     * Gives the row its {@code "body"}.
     */
    NewPost body(String body);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Posts> values) implements NewPost {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
