package blog;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "post_tags"}: what {@link PostTags#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewPostTag extends NewRow<PostTags> {
  /**
   * Starts a row with its {@code "post_id"}.
   */
  static TagName postId(long postId) {
    return new Given(RowValues.of(PostTags.POST_TAGS).give(0, postId));
  }

  /**
   * A row that needs its {@code "tag_name"} next.
   */
  interface TagName {
    /**
     * Gives the row its {@code "tag_name"}.
     */
    NewPostTag tagName(String tagName);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<PostTags> implements NewPostTag, TagName {
    Given(RowValues<PostTags> values) {
      super(values);
    }

    public NewPostTag tagName(String tagName) {
      return new Given(values().give(1, tagName));
    }
  }
}
