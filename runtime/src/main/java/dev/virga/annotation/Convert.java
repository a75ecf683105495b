package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component of a type of the user's own as one that a column can hold.
 *
 * <pre>{@code
 * @Convert(EmailConverter.class) Email email
 * }</pre>
 *
 * <p>The column {@code "email"} is {@code text} if {@code EmailConverter} is a {@code
 * Converter<Email, String>}, and {@code Users.EMAIL} is a {@code Column.Updatable<Users, Email>}. A
 * {@link Default} and an {@link OnUpdate} are SQL, as ever.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Convert {
  /**
   * Returns the class that converts, which implements {@code dev.virga.codec.Converter} and has a
   * constructor without parameters.
   */
  Class<?> value();
}
