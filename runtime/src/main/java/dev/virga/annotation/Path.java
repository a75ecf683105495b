package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what a component of a {@link Shape} is taken from, where that has another name or belongs
 * to another table: {@code @Path("author.username") String author} is the user name of the row that
 * the relation {@code AUTHOR} leads to.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Path {
  /**
   * The relations to follow, if any, and at the end a component of a table's record or a relation;
   * in camel case, with dots between them.
   */
  String value();
}
