package blog;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.time.Instant;
import java.util.Collection;
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
  static Title<NewPost> authorId(long authorId) {
    return new Given(RowValues.of(Posts.POSTS).give(0, authorId));
  }

  /**
   * Returns the row with a value for {@code "views"}.
   */
  default NewPost views(int views) {
    return new Given(values().give(3, views));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  default NewPost createdAt(Instant createdAt) {
    return new Given(values().give(4, createdAt));
  }

  /**
   * Returns the row with a value for {@code "updated_at"}.
   */
  default NewPost updatedAt(Instant updatedAt) {
    return new Given(values().give(5, updatedAt));
  }

  /**
   * Returns the row with rows that are inserted with it and refer to it.
   */
  default <C> NewPost with(ToMany<Posts, C, ?> relation,
      Collection<? extends NewChild<C, Posts>> rows) {
    return new Given(values().with(relation, rows));
  }

  /**
   * Returns the row with rows that are inserted with it, and connected to it by a table between.
   */
  default <C> NewPost withThrough(ToMany<Posts, C, ?> relation,
      Collection<? extends NewRow<C>> rows) {
    return new Given(values().withThrough(relation, rows));
  }

  /**
   * Starts a row that is inserted with its {@link User}, whose key becomes its {@code "author_id"}.
   */
  static Title<OfAuthor> ofAuthor() {
    return new OfAuthor.Given(RowValues.of(Posts.POSTS).ofParent(0));
  }

  /**
   * A row that needs its {@code "title"} next.
   *
   * @param <R> the row at the end
   */
  interface Title<R> {
    /**
     * Gives the row its {@code "title"}.
     */
    Body<R> title(String title);
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
  final class Given extends GivenRow<Posts> implements NewPost, Title<NewPost>, Body<NewPost> {
    Given(RowValues<Posts> values) {
      super(values);
    }

    public Body<NewPost> title(String title) {
      return new Given(values().give(1, title));
    }

    public NewPost body(String body) {
      return new Given(values().give(2, body));
    }
  }

  /**
   * A new row of the table {@code "posts"} that is inserted with its {@link User}. Immutable.
   */
  interface OfAuthor extends NewChild<Posts, Users> {
    /**
     * Returns the row with a value for {@code "views"}.
     */
    default OfAuthor views(int views) {
      return new Given(values().give(3, views));
    }

    /**
     * Returns the row with a value for {@code "created_at"}.
     */
    default OfAuthor createdAt(Instant createdAt) {
      return new Given(values().give(4, createdAt));
    }

    /**
     * Returns the row with a value for {@code "updated_at"}.
     */
    default OfAuthor updatedAt(Instant updatedAt) {
      return new Given(values().give(5, updatedAt));
    }

    /**
     * Returns the row with rows that are inserted with it and refer to it.
     */
    default <C> OfAuthor with(ToMany<Posts, C, ?> relation,
        Collection<? extends NewChild<C, Posts>> rows) {
      return new Given(values().with(relation, rows));
    }

    /**
     * Returns the row with rows that are inserted with it, and connected to it by a table between.
     */
    default <C> OfAuthor withThrough(ToMany<Posts, C, ?> relation,
        Collection<? extends NewRow<C>> rows) {
      return new Given(values().withThrough(relation, rows));
    }

    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Posts> implements OfAuthor, Title<OfAuthor>, Body<OfAuthor> {
      Given(RowValues<Posts> values) {
        super(values);
      }

      public Body<OfAuthor> title(String title) {
        return new Given(values().give(1, title));
      }

      public OfAuthor body(String body) {
        return new Given(values().give(2, body));
      }
    }
  }
}
