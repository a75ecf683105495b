package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the server has a role, such as one that a {@link Policy} names, in a {@code
 * package-info.java}. Several packages may declare the same one.
 *
 * <p>{@code @Role("reporting")} is
 *
 * <pre>{@code
 * create role "reporting"
 * }</pre>
 *
 * <p>unless the server has the role: it belongs to all databases of the server, and one of them may
 * have brought it. The role cannot log in; rights, members and passwords are for a migration that
 * is written by hand, or for whoever runs the server.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createrole.html">PostgreSQL: CREATE
 *     ROLE</a>
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Role.List.class)
public @interface Role {
  /** The role's name. */
  String value();

  /** Whether the role may create databases. */
  boolean createDatabase() default false;

  /** Whether the role may create and change roles. */
  boolean createRole() default false;

  /**
   * Whether the role has the rights of the roles that it is a member of; else only after {@code set
   * role}.
   */
  boolean inherit() default true;

  /** The name that the role had before: it is renamed, with its rights. Empty for no other. */
  String renamedFrom() default "";

  /** Holds the roles of one package. */
  @Documented
  @Target(ElementType.PACKAGE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The roles. */
    Role[] value();
  }
}
