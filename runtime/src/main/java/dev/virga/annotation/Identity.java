package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an identity column ({@code generated ... as identity}), of type {@code short}, {@code
 * int} or {@code long}.
 *
 * <p>{@code @Identity(start = 1000, increment = 10) long id} is
 *
 * <pre>{@code
 * "id" bigint generated always as identity (start 1000 increment 10) not null
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-identity-columns.html">PostgreSQL:
 *     Identity Columns</a>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Identity {
  /** Whether a statement may give the value itself. */
  Generation value() default Generation.ALWAYS;

  /**
   * The first number; without it {@link #min}, or {@link #max} where numbers go down. A table that
   * is there goes on where it is.
   */
  long start() default 1;

  /** How far each number is from the one before: below zero, they go down. */
  long increment() default 1;

  /** The smallest number; without it 1, or that of the type where numbers go down. */
  long min() default 1;

  /** The largest number; without it that of the type, or -1 where numbers go down. */
  long max() default Long.MAX_VALUE;

  /** How many numbers a connection takes at once, which it may leave unused. */
  long cache() default 1;

  /** Whether the numbers begin again after the last one; else an insert is refused then. */
  boolean cycle() default false;

  /** When the database generates the value. */
  enum Generation {
    /** Always: the column can be neither inserted nor updated. */
    ALWAYS,
    /** When an insert leaves the column out. */
    BY_DEFAULT
  }
}
