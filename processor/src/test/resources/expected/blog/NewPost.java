package blog;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "posts"}: what {@link Posts#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewPost implements NewRow<Posts> {
  private static final RowValues<Posts> NONE = RowValues.of(Posts.POSTS);

  private final RowValues<Posts> values;

  private NewPost(RowValues<Posts> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "author_id"}.
   */
  public static Title authorId(long authorId) {
    return title(NONE.with(0, authorId));
  }

  private static Title title(RowValues<Posts> values) {
    return title -> body(values.with(1, title));
  }

  private static Body body(RowValues<Posts> values) {
    return body -> new NewPost(values.with(2, body));
  }

  /**
   * Returns the row with a value for {@code "views"}.
   */
  public NewPost views(int views) {
    return new NewPost(values.with(3, views));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  public NewPost createdAt(Instant createdAt) {
    return new NewPost(values.with(4, createdAt));
  }

  /**
   * Returns the row with a value for {@code "updated_at"}.
   */
  public NewPost updatedAt(Instant updatedAt) {
    return new NewPost(values.with(5, updatedAt));
  }

  @Override
  public RowValues<Posts> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewPost that && values.equals(that.values);
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
   * A row that needs its {@code "title"} next.
   */
  @FunctionalInterface
  public interface Title {
    /**
     * Gives the row its {@code "title"}.
     */
    Body title(String title);
  }

  /**
   * A row that needs its {@code "body"} next.
   */
  @FunctionalInterface
  public interface Body {
    /**
     * Gives the row its {@code "body"}.
     */
    NewPost body(String body);
  }
}
