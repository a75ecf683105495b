package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a check constraint; a row for which the condition is false is a {@code CheckViolation}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Check.List.class)
public @interface Check {
  /** The condition in SQL, over column names. */
  String value();

  /**
   * The constraint's name in the database. Empty for {@code <table>_<column>_check} on a component,
   * whatever columns the condition names, and for {@code <table>_check} on a record; a number is
   * added where the table has that name already.
   */
  String name() default "";

  /** Holds the check constraints of one record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The constraints. */
    Check[] value();
  }
}
