package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a sequence that belongs to no column, in a {@code package-info.java}.
 *
 * <p>{@code @Sequence(value = "invoice_numbers", start = 1000, increment = 10)} is
 *
 * <pre>{@code
 * create sequence "invoice_numbers" start 1000 increment 10
 * }</pre>
 *
 * <p>and {@code @Default("nextval('invoice_numbers')")} takes the numbers of a column from it. A
 * column that has numbers of its own is an {@link Identity}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">PostgreSQL: CREATE
 *     SEQUENCE</a>
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Sequence.List.class)
public @interface Sequence {
  /** The sequence's name in the database, as it stands there. */
  String value();

  /**
   * The schema that the sequence lies in; empty for that of the package's {@link TableDefaults}, or
   * the one that the connection's {@code search_path} finds.
   */
  String schema() default "";

  /** The type of the numbers, which says how far they go. */
  Type type() default Type.BIGINT;

  /**
   * The first number; without it {@link #min}, or {@link #max} where numbers go down. A sequence
   * that is there goes on where it is.
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

  /** Whether the numbers begin again after the last one; else asking for one is an error then. */
  boolean cycle() default false;

  /** What the database says about the sequence; empty for nothing. */
  String comment() default "";

  /**
   * The name that the sequence had before in its schema: it is renamed, and goes on where it is.
   * Empty for no other.
   */
  String renamedFrom() default "";

  /** The type of a sequence's numbers. */
  enum Type {
    /** Two bytes: up to 32,767. */
    SMALLINT,
    /** Four bytes: up to 2,147,483,647. */
    INTEGER,
    /** Eight bytes. */
    BIGINT
  }

  /** Holds the sequences of one package. */
  @Documented
  @Target(ElementType.PACKAGE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The sequences. */
    Sequence[] value();
  }
}
