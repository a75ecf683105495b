package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is the row of a derived table: something that is selected from, but not
 * stored.
 *
 * <p>For {@code @Row("author_stats") record AuthorStat(long authorId, long posts)} the processor
 * generates the scope {@code AuthorStats} with typed columns. {@code AuthorStats.as(query)} is a
 * derived table, {@code AuthorStats.cte(query)} a common table expression, {@code
 * AuthorStats.recursive(base, step)} a recursive one, {@code AuthorStats.from(function)} the rows
 * of a function, and {@code AuthorStats.values(records)} the records themselves.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Row {
  /** The name that the derived table has in a query. */
  String value();

  /**
   * The name of the generated interface, such as {@code AuthorStats}; empty for that name in camel
   * case.
   */
  String scope() default "";
}
