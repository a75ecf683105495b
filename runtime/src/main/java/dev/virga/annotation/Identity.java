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
 * @see <a href="https://www.postgresql.org/docs/current/ddl-identity-columns.html">PostgreSQL:
 *     Identity Columns</a>
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Identity {
  /** Whether a statement may give the value itself. */
  Generation value() default Generation.ALWAYS;

  /** When the database generates the value. */
  enum Generation {
    /** Always: the column can be neither inserted nor updated. */
    ALWAYS,
    /** When an insert leaves the column out. */
    BY_DEFAULT
  }
}
