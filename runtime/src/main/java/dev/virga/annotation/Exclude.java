package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an exclusion constraint: no two rows of the table have all of the named elements in
 * relation to each other; one that would be the second is an {@code ExclusionViolation}.
 *
 * <p>{@code @Exclude({"room_id with =", "during with &&"})}, no room is taken twice at once, is
 *
 * <pre>{@code
 * constraint "stays_room_id_during_excl" exclude using gist (room_id with =, during with &&)
 * }</pre>
 *
 * <p>Operators that {@code gist} does not have by itself for a type, such as {@code =} of numbers,
 * come with the extension {@code btree_gist}.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE">PostgreSQL:
 *     CREATE TABLE</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Exclude.List.class)
public @interface Exclude {
  /**
   * What is compared and by which operator, in SQL, over column names: {@code "during with &&"}.
   */
  String[] value();

  /** The access method of the constraint's index. */
  String method() default "gist";

  /** The condition of the rows that are compared, in SQL, over column names; empty for all. */
  String where() default "";

  /** When the constraint is checked. */
  Deferrable deferrable() default Deferrable.NO;

  /**
   * The constraint's name in the database; empty for {@code <table>_<columns>_excl}, as PostgreSQL
   * would name it. Needed where an element is more than a column.
   */
  String name() default "";

  /** Holds the exclusion constraints of one record. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The constraints. */
    Exclude[] value();
  }
}
