package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in which order a list of a {@link Shape} comes, or of which rows its {@code Optional} holds
 * the first.
 *
 * <pre>{@code
 * @Shape(Post.class)
 * record PostCard(
 *     String title,
 *     @OrderBy({"createdAt desc", "id desc"}) @Limit(3) List<Comment> comments,
 *     @Path("comments") @OrderBy("id desc") Optional<Comment> latest) {}
 * }</pre>
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface OrderBy {
  /**
   * The keys, the most important first: a component of the record that the relation leads to, or
   * one behind relations to one row with dots between; then {@code asc} or {@code desc}, then
   * {@code nulls first} or {@code nulls last}, if they are other than PostgreSQL's.
   */
  String[] value();
}
