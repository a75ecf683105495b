package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an index: on a component over its column, on the record over the named components.
 *
 * <p>{@code @Index(value = "email", where = "deleted_at is null")} is
 *
 * <pre>{@code
 * create index "users_email_idx" on "users" ("email") where deleted_at is null
 * }</pre>
 *
 * <p>A {@code unique} one refuses rows that are equal in what is indexed, and may be over
 * expressions or a part of the rows, as no {@link Unique} constraint can be: {@code @Index(on =
 * "lower(email)", unique = true, name = "users_lower_email_idx")}. It is no key, and has no
 * constant: no foreign key refers to it, and an upsert says what it is over, by {@code
 * onConflict(USERS.uniqueIndex(lower(EMAIL)))}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">PostgreSQL: CREATE
 *     INDEX</a>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Index.List.class)
public @interface Index {
  /** The record's components, by name, in the order of the index; left out on a component. */
  String[] value() default {};

  /**
   * What is indexed, in SQL, over column names, where it is more than components: {@code
   * "lower(email)"}, {@code "created_at desc nulls last, id"}, {@code "title text_pattern_ops"}.
   * Only on the record, instead of {@link #value}, and with a {@link #name}.
   */
  String on() default "";

  /** Whether no two rows may be equal in what is indexed; only for {@code btree}. */
  boolean unique() default false;

  /** Whether rows without a value differ from each other; only where it is {@link #unique}. */
  Unique.Nulls nulls() default Unique.Nulls.DISTINCT;

  /** The access method, such as {@code gin}; empty for {@code btree}. */
  String method() default "";

  /**
   * How the index is stored, in SQL: {@code "fillfactor = 70"}, or {@code "m = 16, ef_construction
   * = 64"} for the method {@code hnsw}; empty for as usual.
   */
  String with() default "";

  /**
   * The condition of the rows that the index holds, in SQL, over column names; empty for all of
   * them.
   */
  String where() default "";

  /**
   * Components whose columns the index holds and is not ordered by, so that queries that want no
   * more need not look at the table.
   */
  String[] include() default {};

  /**
   * The index's name in the database; empty for {@code <table>_<columns>_idx}, as PostgreSQL would
   * name it.
   */
  String name() default "";

  /** Holds the indexes of one record. */
  @Documented
  @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The indexes. */
    Index[] value();
  }
}
