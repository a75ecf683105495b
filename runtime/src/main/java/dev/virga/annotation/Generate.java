package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the application makes the column's value, for inserts that leave it out.
 *
 * <pre>{@code
 * @Table("orders")
 * record Order(@Id @Generate(UuidV7.class) UUID id, String note) {}
 *
 * db.run(Orders.insert(NewOrder.note("by hand")).returning());
 * }</pre>
 *
 * <p>renders {@code insert into "orders" ("id", "note") values (?, ?) returning ...}. The value is
 * made when the insert is, once for each row. The database knows nothing of it: other clients give
 * the value themselves.
 *
 * <p>A column of a record with one component, such as {@code record OrderId(UUID value)}, takes
 * what makes values of that component too.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Generate {
  /**
   * The class that makes the values, which implements {@link dev.virga.Generator} and has a
   * constructor without parameters.
   */
  Class<?> value();
}
