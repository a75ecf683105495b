package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record of one component is a domain: a type of the database's own, whose values
 * are those of the component's type that its checks let pass. What columns of the record's type
 * hold is checked wherever it comes from, in each table alike.
 *
 * <p>{@code @Domain("email") @Check("value ~ '@'") record Email(String value) {}} is
 *
 * <pre>{@code
 * create domain "email" as text constraint "email_check" check (value ~ '@')
 * }</pre>
 *
 * <p>and a component {@code Email email} of a table is the column {@code "email" "email" not null},
 * a {@code List<Email>} is {@code "email"[]}. In queries, the record is a value like any other of
 * one component; a value that a check refuses is a {@code CheckViolation}.
 *
 * <p>{@link Check} on the record or on its component says what values have to be, in SQL, which
 * calls them {@code value}; {@link Default} what columns hold that are left out and have no default
 * of their own. {@link Column} on the component gives the type ({@code @Column(type =
 * "varchar(40)")}) and the collation. Whether there may be no value is said where the record is
 * used: a domain takes null. {@link RenamedFrom} on the record names the domain that it was.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createdomain.html">PostgreSQL: CREATE
 *     DOMAIN</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Domain {
  /**
   * The domain's name in the database, as it stands there. Where the package has a {@link
   * TableDefaults#prefix}, that comes before it.
   */
  String value();

  /**
   * The schema that the domain lies in; empty for that of the package's {@link TableDefaults}, or
   * the one that the connection's {@code search_path} finds, whatever table uses it.
   */
  String schema() default "";

  /** What the database says about the domain, by {@code comment on domain}; empty for nothing. */
  String comment() default "";
}
