package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a unique constraint: on a component over its column, on the record over the named
 * components.
 *
 * <p>{@code @Unique String email} generates the key {@code UNIQUE_EMAIL}, which an upsert names:
 * {@code Users.insert(user).onConflict(UNIQUE_EMAIL).doNothing()}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Unique.List.class)
public @interface Unique {
  /** The record's components, by name, in the order of the key; left out on a component. */
  String[] value() default {};

  /**
   * The constraint's name in the database; empty for {@code <table>_<columns>_key}, as PostgreSQL
   * would name it.
   */
  String name() default "";

  /** Holds the unique constraints of one record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The constraints. */
    Unique[] value();
  }
}
