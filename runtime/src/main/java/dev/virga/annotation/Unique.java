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
 *
 * <p>{@code @Unique(value = {"room", "guest"}, nulls = Unique.Nulls.NOT_DISTINCT, include =
 * "nights")} is
 *
 * <pre>{@code
 * constraint "stays_room_guest_key" unique nulls not distinct ("room", "guest") include ("nights")
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Unique.List.class)
public @interface Unique {
  /** The record's components, by name, in the order of the key; left out on a component. */
  String[] value() default {};

  /** Whether rows without a value differ from each other. */
  Nulls nulls() default Nulls.DISTINCT;

  /**
   * Components whose columns the index of the constraint holds and that need not be unique, so that
   * queries that want no more need not look at the table.
   */
  String[] include() default {};

  /**
   * When the constraint is checked. An upsert cannot name one that is deferrable, so that it has no
   * constant, and no foreign key can refer to it.
   */
  Deferrable deferrable() default Deferrable.NO;

  /**
   * The constraint's name in the database; empty for {@code <table>_<columns>_key}, as PostgreSQL
   * would name it.
   */
  String name() default "";

  /** Whether nulls count as equal. */
  enum Nulls {
    /** Any number of rows have no value. */
    DISTINCT,
    /** One row at most has no value; in PostgreSQL 15 and newer. */
    NOT_DISTINCT
  }

  /** Holds the unique constraints of one record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The constraints. */
    Unique[] value();
  }
}
