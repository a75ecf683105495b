package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a table, a column, an enum type or one of its labels was called before, so that the
 * next migration renames it and keeps what it holds.
 *
 * <p>It stands on a {@code @Table} record, on a component, on an enum or on one of its constants:
 *
 * <pre>{@code
 * @Table("users")
 * record User(@Id long id, @RenamedFrom("bio") String about) {}
 * }</pre>
 *
 * <p>is {@code alter table "users" rename column "bio" to "about"} in the next migration. Without
 * the annotation, a column of another name is another column.
 *
 * <p>Once a migration has made the new name, the annotation has no effect: it can go, or stay for
 * as long as databases are around that have the old one. The old name must not be that of something
 * beside it: two names that change places are decided when the migration is generated.
 */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {
  /** The old name, as it stands in the database: that of the column, not of the component. */
  String value();

  /**
   * The schema that the table or enum type lay in before; empty for the one that it lies in now.
   * {@code public} is also what the connection's default schema is called.
   */
  String schema() default "";
}
