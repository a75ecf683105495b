package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares row-level security of a table: only rows that a {@link Policy} admits are there. A table
 * with a policy has it by itself; without one, nobody but the owner of the table reads or writes a
 * row.
 *
 * <p>{@code @RowSecurity(force = true)} is
 *
 * <pre>{@code
 * alter table "notes" enable row level security
 * alter table "notes" force row level security
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-rowsecurity.html">PostgreSQL: Row
 *     Security Policies</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RowSecurity {
  /** Whether the policies hold for the owner of the table, too. */
  boolean force() default false;
}
