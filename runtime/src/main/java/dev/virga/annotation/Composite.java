package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is a composite type: several values, the attributes, that one column
 * holds.
 *
 * <p>{@code @Composite("address") record Address(String street, @Nullable String city, int number)
 * {}} is
 *
 * <pre>{@code
 * create type "address" as ("street" text, "city" text, "number" integer)
 * }</pre>
 *
 * <p>and a component {@code Address home} of a table is the column {@code "home" "address" not
 * null}, a {@code List<Address>} is {@code "address"[]}. In queries, the record is a value like any
 * other; {@code AddressType}, which is generated, has its attributes: {@code
 * AddressType.CITY.of(HOME).eq("Oslo")} is {@code ("home")."city" = ?}.
 *
 * <p>An attribute is what a component of a table can be, of another composite type too: {@link
 * Column} gives its name, its type, its collation and its comment; {@link Convert} and {@link Json}
 * say how it is stored; {@link RenamedFrom} what it was called. There is more to a column than to
 * an attribute: PostgreSQL knows no default, no constraint and no {@code not null} of one. A
 * component that may not be null is checked by Virga, when a value goes and when it comes.
 *
 * <p>PostgreSQL writes a value as its attributes in their order, without their names, and puts a
 * new one behind the others: so does the record, whose components stand in the order of the type.
 *
 * <p>{@link Embedded} spreads a record over columns instead, which can be indexed, constrained and
 * changed one by one, and need no type in the database.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">PostgreSQL: Composite
 *     Types</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Composite {
  /**
   * The type's name in the database, as it stands there. Where the package has a {@link
   * TableDefaults#prefix}, that comes before it.
   */
  String value();

  /**
   * The schema that the type lies in; empty for that of the package's {@link TableDefaults}, or the
   * one that the connection's {@code search_path} finds, whatever table uses it.
   */
  String schema() default "";

  /** What the database says about the type, by {@code comment on type}; empty for nothing. */
  String comment() default "";
}
