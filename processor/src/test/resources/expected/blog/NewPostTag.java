package blog;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "post_tags"}: what {@link PostTags#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewPostTag implements NewRow<PostTags> {
  private static final RowValues<PostTags> NONE = RowValues.of(PostTags.POST_TAGS);

  private final RowValues<PostTags> values;

  private NewPostTag(RowValues<PostTags> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "post_id"}.
   */
  public static TagName postId(long postId) {
    return tagName(NONE.with(0, postId));
  }

  private static TagName tagName(RowValues<PostTags> values) {
    return tagName -> new NewPostTag(values.with(1, tagName));
  }

  @Override
  public RowValues<PostTags> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewPostTag that && values.equals(that.values);
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
   * A row that needs its {@code "tag_name"} next.
   */
  @FunctionalInterface
  public interface TagName {
    /**
     * Gives the row its {@code "tag_name"}.
     */
    NewPostTag tagName(String tagName);
  }
}
