package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a to-many relation: the rows of another table whose foreign key refers to this one, or,
 * with {@link #through}, the rows that a table between the two connects.
 *
 * <p>{@code @HasMany(Post.class)} on {@code User} generates {@code Users.POSTS}, a {@code
 * List<Post>} per user.
 *
 * <p>The row of a query, a {@code @Row} record, has no key that others refer to, but may hold one:
 * a component with {@code @References(User.class)} leads to the posts that refer to the same user.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(HasMany.List.class)
public @interface HasMany {
  /** The record of the other table. */
  Class<?> value();

  /** The relation's name, in camel case; empty for the other table's name. */
  String name() default "";

  /**
   * The component that holds the foreign key to this table, in the other record, or in {@link
   * #through}; empty when there is just one.
   */
  String by() default "";

  /**
   * The component of a {@code @Row} record that holds the key which the other record refers to;
   * empty when there is just one, and in a table, to whose own key others refer.
   */
  String from() default "";

  /**
   * The record of the table between the two, with a foreign key to each; {@code void.class} for
   * none.
   */
  Class<?> through() default void.class;

  /**
   * The component of {@link #through} that holds the foreign key to the other table; empty when
   * there is just one.
   */
  String to() default "";

  /** Holds the to-many relations of one record. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The relations. */
    HasMany[] value();
  }
}
