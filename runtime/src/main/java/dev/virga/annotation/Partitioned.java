package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the rows of the table are divided into partitions, each a {@link Partition}.
 * Queries are the same; PostgreSQL looks only into the partitions that a condition leaves.
 *
 * <p>{@code @Partitioned(by = Partitioned.By.RANGE, on = "createdAt")} is
 *
 * <pre>{@code
 * create table "events" (...) partition by range ("created_at")
 * }</pre>
 *
 * <p>Each key and unique index of the table has the components of {@link #on} among its own.
 * Neither these nor {@link #by} can change later.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">PostgreSQL: Table
 *     Partitioning</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Partitioned {
  /** How values tell the partition. */
  By by();

  /** The components whose values tell the partition, by name, in order; one for a list. */
  String[] on();

  /** How values tell the partition. */
  enum By {
    /** Each partition has what lies between two bounds. */
    RANGE,
    /** Each partition has some values. */
    LIST,
    /** Each partition has those values whose hash leaves a remainder. */
    HASH
  }
}
