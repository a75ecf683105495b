package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the database has an extension, in a {@code package-info.java}. Several packages may
 * declare the same one.
 *
 * <p>{@code @Extension("citext")} is
 *
 * <pre>{@code
 * create extension if not exists "citext"
 * }</pre>
 *
 * <p>before anything that could use it. The version is the one that the server has.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">PostgreSQL:
 *     CREATE EXTENSION</a>
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Extension.List.class)
public @interface Extension {
  /** The extension's name, such as {@code vector}. */
  String value();

  /**
   * The schema that its types and functions lie in, which the {@code search_path} has to find;
   * empty for the one that it lies in, or else for the default one.
   */
  String schema() default "";

  /** Holds the extensions of one package. */
  @Documented
  @Target(ElementType.PACKAGE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The extensions. */
    Extension[] value();
  }
}
