package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the other side of a one-to-one relation: at most one row of another table refers to this
 * one, by a foreign key that is unique there.
 *
 * <p>{@code @HasOne(Profile.class)} on {@code User} generates {@code Users.PROFILE}, an {@code
 * Optional<Profile>}. On a {@code @Row} record, a component with {@code @References(User.class)}
 * leads to it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(HasOne.List.class)
public @interface HasOne {
  /** The record of the other table. */
  Class<?> value();

  /** The relation's name, in camel case; empty for the other record's name. */
  String name() default "";

  /**
   * The component of the other record that holds the foreign key to this table; empty when there is
   * just one.
   */
  String by() default "";

  /**
   * The component of a {@code @Row} record that holds the key which the other record refers to;
   * empty when there is just one, and in a table, to whose own key the other refers.
   */
  String from() default "";

  /** Holds the one-to-one relations of one record. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The relations. */
    HasOne[] value();
  }
}
