package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is the row of a view, or of a materialized view: each component is a
 * column.
 *
 * <p>For {@code @View("user_stats") record UserStat(@Id @References(User.class) long userId, long
 * posts)} the processor generates {@code UserStats} (columns, relations and queries that read), in
 * the record's package.
 *
 * <p>A view has no foreign keys: {@code @References} says that a component holds the key of a row,
 * and is a relation to it. {@code @HasMany} and {@code @HasOne} lead from there to other rows that
 * hold the key, and from tables to those of the view. {@code @Id} says by which components the
 * view's rows are told apart, for {@code findById} and {@code @HasOne}.
 *
 * <p>With a {@link #query}, migrations make the view:
 *
 * <pre>{@code
 * @View(value = "user_stats", query = """
 *     select user_id, count(*) as posts
 *     from posts
 *     group by user_id
 *     """)
 * record UserStat(@Id @References(User.class) long userId, long posts) {}
 * }</pre>
 *
 * <p>is
 *
 * <pre>{@code
 * create view "user_stats" as
 * select user_id, count(*) as posts
 * from posts
 * group by user_id
 * }</pre>
 *
 * <p>A query that Virga builds is what a static method of the record returns, with {@link
 * ViewQuery}. Indexes of a materialized view are declared with {@link Index}, and {@link
 * RenamedFrom} says what the view was called before.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">PostgreSQL: CREATE
 *     VIEW</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface View {
  /**
   * The view's name in the database, as it stands there. Where the package has a {@link
   * TableDefaults#prefix}, that comes before it.
   */
  String value();

  /**
   * The schema that the view lies in; empty for that of the package's {@link TableDefaults}, or the
   * one that the connection's {@code search_path} finds.
   */
  String schema() default "";

  /**
   * The name of the generated interface, such as {@code UserStats}; empty for the view's name in
   * camel case.
   */
  String scope() default "";

  /**
   * The query of the view, in SQL; empty where a method with {@link ViewQuery} returns it, and for
   * a view that is made in another way, which migrations leave alone. The names of its columns are
   * those of the components.
   */
  String query() default "";

  /** Whether the rows are kept until {@code refresh materialized view} computes them anew. */
  boolean materialized() default false;

  /**
   * What {@code with (...)} says of the view, in SQL: {@code "security_invoker = true"}; empty for
   * nothing.
   */
  String with() default "";

  /** What the database says about the view; empty for nothing. */
  String comment() default "";
}
