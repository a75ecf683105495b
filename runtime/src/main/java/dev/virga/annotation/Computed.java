package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that PostgreSQL computes the column of others of its row: no statement gives it a value.
 *
 * <p>{@code @Computed("price * amount") BigDecimal total} is
 *
 * <pre>{@code
 * "total" numeric generated always as (price * amount) stored not null
 * }</pre>
 *
 * <p>The expression cannot name other computed columns, other tables, nor functions whose result
 * may be another one the next time.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-generated-columns.html">PostgreSQL:
 *     Generated Columns</a>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Computed {
  /** The SQL expression, over column names. */
  String value();

  /** When the value is computed. */
  Storage storage() default Storage.STORED;

  /** When the value of a column is computed. */
  enum Storage {
    /** When the row is written. */
    STORED,
    /**
     * When the row is read; in PostgreSQL 18 and newer. No key, index or foreign key can be over
     * the column, and it has no enum type.
     */
    VIRTUAL
  }
}
