package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component belongs to the primary key; on several components, the key is
 * composite, in their order.
 *
 * <pre>{@code
 * @Table("users")
 * record User(@Id(name = "PK_User") long id) {}
 * }</pre>
 *
 * <p>has {@code constraint "PK_User" primary key ("id")}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Id {
  /**
   * The name of the constraint, as it stands in the database; empty for PostgreSQL's own, such as
   * {@code users_pkey}. One component of a composite key says it.
   */
  String name() default "";
}
