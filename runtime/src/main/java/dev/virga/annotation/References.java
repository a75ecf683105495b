package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a foreign key to a key of another table's record: the primary key, or the one that
 * {@link #to} names.
 *
 * <p>{@code @References(User.class) long authorId} generates the relation {@code AUTHOR} beside the
 * column {@code AUTHOR_ID}: the component's name without the name of the key that it refers to.
 *
 * <p>A foreign key of several columns stands on the record and names its components:
 * {@code @References(value = Line.class, by = {"orderId", "productId"})} generates the relation
 * {@code LINE}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(References.List.class)
public @interface References {
  /** The record of the table referred to. */
  Class<?> value();

  /**
   * The components of this record that refer to the key, in its order; only on a record, where they
   * are needed. Each is of the type of the component that it refers to.
   */
  String[] by() default {};

  /**
   * The components of the other record that are referred to, which are unique there; empty for its
   * {@code @Id}.
   */
  String[] to() default {};

  /** What happens to this row when the row that it refers to is deleted. */
  OnDelete onDelete() default OnDelete.NO_ACTION;

  /** What happens to this row when the key that it refers to changes. */
  OnUpdate onUpdate() default OnUpdate.NO_ACTION;

  /** Whether a row may refer by some of its components, while others are null. */
  Match match() default Match.SIMPLE;

  /** When the foreign key is checked. */
  Deferrable deferrable() default Deferrable.NO;

  /**
   * The relation's name, in camel case; empty for the component's name without the referenced key's
   * name, or on a record for the other record's name.
   */
  String relation() default "";

  /**
   * The constraint's name in the database; empty for {@code <table>_<columns>_fkey}, as PostgreSQL
   * would name it.
   */
  String name() default "";

  /** Holds the foreign keys of one record or component. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The foreign keys. */
    References[] value();
  }

  /** What a foreign key of several columns makes of nulls. */
  enum Match {
    /** A row that has a null among them refers to none. */
    SIMPLE,
    /** All are null, or none is. */
    FULL
  }

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
