package blog;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.Count;
import dev.virga.sql.Delete;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "post_tags"}: its columns, keys, relations and queries. Its rows are records of {@link PostTag}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface PostTags {
  /**
   * The table {@code "post_tags"}.
   */
  Table<PostTags, PostTag> POST_TAGS = Table.of("post_tags", PostTags::read);

  /**
   * The column {@code "post_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<PostTags, Long> POST_ID = POST_TAGS.number("post_id", Codecs.LONG);

  /**
   * The column {@code "tag_name"}: {@code text}.
   */
  TextColumn.Updatable<PostTags> TAG_NAME = POST_TAGS.text("tag_name");

  /**
   * The primary key {@code "post_id"}, {@code "tag_name"}.
   */
  UniqueKey<PostTags> PRIMARY_KEY = POST_TAGS.key("post_tags_pkey", "post_id", "tag_name");

  /**
   * The {@link Post} whose {@code "id"} is {@code "post_id"}.
   */
  ToOne<PostTags, Posts, Post> POST = POST_TAGS.toOne("post", "post_id", () -> Posts.POSTS, "id");

  /**
   * The {@link Tag} whose {@code "name"} is {@code "tag_name"}.
   */
  ToOne<PostTags, Tags, Tag> TAG = POST_TAGS.toOne("tag", "tag_name", () -> Tags.TAGS, "name");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<PostTags, PostTag> findById(long postId, String tagName) {
    return FindFirst.byKey(POST_TAGS, Sql.where(POST_ID.eq(postId), TAG_NAME.eq(tagName)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<PostTags, PostTag> findFirst(Clause<? super PostTags>... clauses) {
    return FindFirst.of(POST_TAGS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<PostTags, PostTag> findMany(Clause<? super PostTags>... clauses) {
    return FindMany.of(POST_TAGS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super PostTags>... filters) {
    return Count.rows(POST_TAGS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super PostTags>... filters) {
    return Count.any(POST_TAGS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<PostTags, PostTag> insert(NewPostTag row) {
    return Insert.of(POST_TAGS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<PostTags, PostTag> insert(Collection<NewPostTag> rows) {
    return InsertAll.of(POST_TAGS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<PostTags, PostTag> update(Assignment<? super PostTags> first,
      Assignment<? super PostTags>... more) {
    return Update.of(POST_TAGS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<PostTags, PostTag> update(
      Collection<? extends Assignment<? super PostTags>> changes) {
    return Update.of(POST_TAGS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<PostTags, PostTag> delete(Where<? super PostTags> filter) {
    return Delete.of(POST_TAGS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<PostTags, PostTag> deleteEveryRow() {
    return Delete.ofEveryRow(POST_TAGS);
  }

  private static PostTag read(Row row, int i) {
    return new PostTag(row.getLong(i), row.get(i + 1, Codecs.TEXT));
  }
}
