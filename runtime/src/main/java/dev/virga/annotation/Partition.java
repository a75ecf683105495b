package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a partition of a table that is {@link Partitioned}. Without bounds, it has the rows that
 * no other has.
 *
 * <p>{@code @Partition(value = "events_2026", from = "'2026-01-01'", to = "'2027-01-01'")} is
 *
 * <pre>{@code
 * create table "events_2026" partition of "events" for values from ('2026-01-01') to ('2027-01-01')
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Partition.List.class)
public @interface Partition {
  /**
   * The partition's name, which no other table, index or sequence of the schema has. Where the
   * package has a {@link TableDefaults#prefix}, that comes before it.
   */
  String value();

  /**
   * For a range: the first values, in SQL, one for each column: {@code "'2026-01-01'"}, {@code
   * "minvalue"}.
   */
  String from() default "";

  /** For a range: the first values that it has no more, in SQL, one for each column. */
  String to() default "";

  /** For a list: the values, in SQL: {@code {"'de'", "'at'", "null"}}. */
  String[] values() default {};

  /** For a hash: into how many parts values are divided. */
  int modulus() default 0;

  /** For a hash: which of the parts it has, from 0. */
  int remainder() default 0;

  /** Holds the partitions of one record. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The partitions. */
    Partition[] value();
  }
}
