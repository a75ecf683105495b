package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is what a query selects of a table: each component is a column or a
 * relation of the table, by the same name, or what {@link Path} leads to.
 *
 * <p>For {@code @Shape(Post.class) record PostCard(String title, AuthorName author, List<Comment>
 * comments)} the processor generates {@code PostCardShape.POST_CARD}, which is selected like
 * anything else, with no constructor to call and no limit of components:
 *
 * <pre>{@code
 * db.run(Posts.findMany(where(Posts.VIEWS.gt(10))).select(POST_CARD))
 * }</pre>
 *
 * <p>A column's component has the column's type; where the column may be null, or its row may be
 * absent, the component is {@code @Nullable} or an {@code Optional}. A relation's component is the
 * other table's record, or a record with {@code @Shape} of that table: itself, {@code @Nullable} or
 * an {@code Optional} for one row, a {@link java.util.List} for many. A list may also hold the
 * values of one column: {@code List<String> tags} where there is only one column of text, else with
 * {@code @Path("tags.name")}. Everything else is an error of the compiler.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Shape {
  /** The table's record. */
  Class<?> value();
}
