package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an index: on a component over its column, on the record over the named components. */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Index.List.class)
public @interface Index {
  /** The record's components, by name, in the order of the index; left out on a component. */
  String[] value() default {};

  /**
   * The index's name in the database; empty for {@code <table>_<columns>_idx}, as PostgreSQL would
   * name it.
   */
  String name() default "";

  /** Holds the indexes of one record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The indexes. */
    Index[] value();
  }
}
