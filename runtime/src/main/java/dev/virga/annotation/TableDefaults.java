package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the tables and views of a package have in common, in its {@code package-info.java}. It
 * holds for the package alone, not for those that its name begins.
 *
 * <p>With {@code @TableDefaults(schema = "shop", prefix = "app_")}, the record
 * {@code @Table("orders") record Order(@Id long id, Instant placedAt)} is
 *
 * <pre>{@code
 * create table "shop"."app_orders" (
 *   "id" bigint not null,
 *   "placed_at" timestamptz not null,
 *   constraint "app_orders_pkey" primary key ("id")
 * )
 * }</pre>
 *
 * <p>and the generated interface is {@code Orders} still.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface TableDefaults {
  /**
   * The schema of the tables and views that name none, and of their enum types; empty for the one
   * that the connection's {@code search_path} finds.
   */
  String schema() default "";

  /** What the name of each table, partition and view begins with in the database. */
  String prefix() default "";

  /** How columns are called that {@link Column} gives no name. */
  ColumnNames columns() default ColumnNames.SNAKE_CASE;

  /** How the name of a component becomes that of its column. */
  enum ColumnNames {
    /** {@code placedAt} is {@code placed_at}. */
    SNAKE_CASE,
    /** {@code placedAt} is {@code placedAt}. */
    AS_DECLARED
  }
}
