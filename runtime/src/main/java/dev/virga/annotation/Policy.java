package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares which rows of the table there are for some roles: others are neither read nor written by
 * them. A table with a policy has row-level security, for all but its owner; {@link RowSecurity}
 * says more.
 *
 * <p>{@code @Policy(value = "own_notes", to = "app", using = "owner = current_user")} is
 *
 * <pre>{@code
 * create policy "own_notes" on "notes" to "app" using (owner = current_user)
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createpolicy.html">PostgreSQL: CREATE
 *     POLICY</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Policy.List.class)
public @interface Policy {
  /** The policy's name in the database, which no other of the table has. */
  String value();

  /** How it goes together with other policies. */
  Mode as() default Mode.PERMISSIVE;

  /** The statements that it is for. */
  Command command() default Command.ALL;

  /** The names of the roles that it is for, which are there already; none for all of them. */
  String[] to() default {};

  /**
   * The condition of the rows that statements find, in SQL, over column names. Needed but for
   * {@code INSERT}, which finds none.
   */
  String using() default "";

  /**
   * The condition of the rows that statements write, in SQL, over column names; empty for that of
   * {@link #using}. Needed for {@code INSERT}, and none for {@code SELECT} and {@code DELETE},
   * which write none.
   */
  String withCheck() default "";

  /** How policies go together. */
  enum Mode {
    /** One of the permissive policies has to admit a row. */
    PERMISSIVE,
    /** Each of the restrictive policies has to admit it, too. */
    RESTRICTIVE
  }

  /** The statements that a policy is for. */
  enum Command {
    /** All statements. */
    ALL,
    /** What reads rows. */
    SELECT,
    /** What inserts rows. */
    INSERT,
    /** What changes rows. */
    UPDATE,
    /** What deletes rows. */
    DELETE
  }

  /** Holds the policies of one record. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The policies. */
    Policy[] value();
  }
}
