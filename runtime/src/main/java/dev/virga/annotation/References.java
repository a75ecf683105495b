package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a foreign key to the primary key of another table's record.
 *
 * <p>{@code @References(User.class) long authorId} generates the relation {@code AUTHOR} beside the
 * column {@code AUTHOR_ID}: the component's name without the name of the key that it refers to.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface References {
  /**
   * The record of the table referred to; it has one {@code @Id} component, of this component's
   * type.
   */
  Class<?> value();

  /** What happens to this row when the row that it refers to is deleted. */
  OnDelete onDelete() default OnDelete.NO_ACTION;

  /** What happens to this row when the key that it refers to changes. */
  OnUpdate onUpdate() default OnUpdate.NO_ACTION;

  /**
   * The relation's name, in camel case; empty for the component's name without the referenced key's
   * name.
   */
  String relation() default "";

  /**
   * The constraint's name in the database; empty for {@code <table>_<column>_fkey}, as PostgreSQL
   * would name it.
   */
  String name() default "";

  /** The referential action of {@code on delete}. */
  enum OnDelete {
    /** The delete is refused, at the end of the statement. */
    NO_ACTION,
    /** The delete is refused, at once. */
    RESTRICT,
    /** This row is deleted too. */
    CASCADE,
    /** The component becomes null; it must be nullable. */
    SET_NULL,
    /** The component gets its default. */
    SET_DEFAULT
  }

  /** The referential action of {@code on update}. */
  enum OnUpdate {
    /** The change is refused, at the end of the statement. */
    NO_ACTION,
    /** The change is refused, at once. */
    RESTRICT,
    /** This row follows. */
    CASCADE,
    /** The component becomes null; it must be nullable. */
    SET_NULL,
    /** The component gets its default. */
    SET_DEFAULT
  }
}
