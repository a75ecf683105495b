package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a component's column a name of its own; without it, {@code createdAt} is {@code
 * created_at}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Column {
  /**
   * The column's name in the database, as it stands there: upper case, spaces and keywords need no
   * quoting.
   */
  String value();
}
