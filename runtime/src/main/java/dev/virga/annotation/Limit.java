package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how many rows a list of a {@link Shape} holds at most, for each row that it belongs to; the
 * first ones in the order of {@link OrderBy}.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Limit {
  /** The number of rows, at least 1. */
  int value();
}
