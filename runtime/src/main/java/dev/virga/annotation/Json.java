package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component as JSON: a record, a sealed interface, a {@code Map}, a {@code List} or a
 * tree, whatever a mapper can write and read.
 *
 * <pre>{@code
 * @Json Settings settings,
 * @Json Map<String, List<Tag>> tags
 * }</pre>
 *
 * <p>The columns are {@code jsonb}, and {@code Users.SETTINGS} is a {@code Column.Updatable<Users,
 * Settings>}.
 *
 * @see dev.virga.codec.JsonMapper
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Json {
  /** Which of PostgreSQL's types the column is. */
  Format value() default Format.JSONB;

  /**
   * The class that writes and reads the values, which implements {@code dev.virga.codec.JsonMapper}
   * and has a constructor without parameters; {@code void.class} for the one that is installed.
   */
  Class<?> mapper() default void.class;

  /** A type of PostgreSQL's for JSON. */
  enum Format {
    /** {@code json}: the text as it is written. */
    JSON,
    /** {@code jsonb}: what the text says, with operators and indexes of its own. */
    JSONB
  }
}
