package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spreads a component that is a record over columns, one for each of the record's components.
 *
 * <pre>{@code
 * @Table("customers")
 * record Customer(@Id @Identity long id, @Embedded Address home, @Embedded @Nullable Address work) {}
 *
 * record Address(String street, String city) {}
 * }</pre>
 *
 * <p>The columns are {@code "home_street"}, {@code "home_city"}, {@code "work_street"}, {@code
 * "work_city"}; in Java {@code Customers.HOME_STREET} and so on, and {@code Customers.HOME} for all
 * of them. Where the component may be null, or is an {@code Optional}, its columns may be null, and
 * the record is absent where all are. Records nest; {@link Column}, {@link Convert}, {@link Json},
 * {@link Default}, {@link Unique}, {@link Index} and {@link Check} mean on their components what
 * they mean elsewhere.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Embedded {
  /**
   * Returns what the names of the columns begin with; the name of the component and {@code _} where
   * none is given, {@code ""} for nothing.
   */
  String prefix() default "";
}
