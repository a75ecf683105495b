package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is a table: each component is a column, in declaration order.
 *
 * <p>For {@code @Table("post_tags") record PostTag(...)} the processor generates {@code PostTags}
 * (columns, keys, relations and queries) and {@code NewPostTag} (what an insert takes), in the
 * record's package.
 *
 * <p>A component is {@code not null} unless it is {@code Optional<T>} or carries an annotation
 * whose simple name is {@code Nullable}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {
  /**
   * The table's name in the database, as it stands there: upper case, spaces and keywords need no
   * quoting. Where the package has a {@link TableDefaults#prefix}, that comes before it.
   */
  String value();

  /**
   * The schema that the table lies in; empty for that of the package's {@link TableDefaults}, or
   * the one that the connection's {@code search_path} finds.
   */
  String schema() default "";

  /** What the database says about the table, by {@code comment on table}; empty for nothing. */
  String comment() default "";

  /**
   * The name of the generated interface, such as {@code Users}; empty for the table's name in camel
   * case.
   */
  String scope() default "";
}
