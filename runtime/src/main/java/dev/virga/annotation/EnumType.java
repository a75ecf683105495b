package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the PostgreSQL type of a Java enum a name of its own; without it, {@code OrderState} is
 * {@code order_state}.
 *
 * <p>It is needed where that name is one of PostgreSQL's own types, which would be found in its
 * place:
 *
 * <pre>{@code
 * @EnumType("billing_interval")
 * public enum Interval { MONTH, YEAR }
 * }</pre>
 *
 * <p>becomes {@code create type "billing_interval" as enum ('MONTH', 'YEAR')}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EnumType {
  /**
   * The type's name in the database, as it stands there: upper case, spaces and keywords need no
   * quoting.
   */
  String value();

  /** The schema that the type lies in; empty for that of each table that uses it. */
  String schema() default "";
}
