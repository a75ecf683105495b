package dev.virga.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a component's column a name, a type, a comment or more of its own; without it, {@code
 * createdAt} is {@code created_at}, and a {@code String} is {@code text}.
 *
 * <p>On a method of an interface, it is about the component of that name of each {@link Table}
 * record that implements the interface, as any annotation of columns is there; one of the same kind
 * on the component goes before it. How names are made, a package can say otherwise: {@link
 * TableDefaults#columns}.
 *
 * <p>{@code @Column(type = "varchar(40)") String name} is
 *
 * <pre>{@code
 * "name" varchar(40) not null
 * }</pre>
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Column {
  /**
   * The column's name in the database, as it stands there: upper case, spaces and keywords need no
   * quoting.
   */
  String value() default "";

  /**
   * The column's type, where another one holds values of the component's type too:
   *
   * <ul>
   *   <li>{@code varchar} or {@code varchar(40)} for a {@code String};
   *   <li>{@code text} or {@code varchar(40)} for an enum, whose constants are then kept by their
   *       names, with a check that there are no others;
   *   <li>{@code bit(8)} or {@code varbit(8)} for {@link dev.virga.type.Bits};
   *   <li>{@code numeric(10, 2)} for a {@code BigDecimal}, {@code numeric(10)} for a {@code
   *       BigInteger} too;
   *   <li>{@code timestamptz(3)}, {@code timestamp(3)}, {@code time(3)}, {@code timetz(3)} and
   *       {@code interval(3)} for what has the type without a precision.
   * </ul>
   *
   * <p>A record of one component, and a type with a converter, takes what the stored value takes; a
   * list takes the type of its elements with {@code []}. PostgreSQL refuses a text that is too long
   * and a number that is too large; it rounds decimals and fractions of seconds.
   */
  String type() default "";

  /**
   * The name of the collation by which texts are compared and sorted, as it stands in the database:
   * {@code "C"}, {@code "de-x-icu"}; empty for that of the type. Only where the values are texts.
   */
  String collation() default "";

  /** Where large values lie; in PostgreSQL 16 and newer. */
  Storage storage() default Storage.DEFAULT;

  /** How large values are compressed. */
  Compression compression() default Compression.DEFAULT;

  /** What the database says about the column; empty for nothing. */
  String comment() default "";

  /**
   * Where large values of a column lie.
   *
   * @see <a href="https://www.postgresql.org/docs/current/storage-toast.html">PostgreSQL: TOAST</a>
   */
  enum Storage {
    /** As the type has it. */
    DEFAULT,
    /** In the row, as they are. */
    PLAIN,
    /** Outside of the row, as they are: fast to read a part of. */
    EXTERNAL,
    /** Compressed, and outside of the row where that is not enough. */
    EXTENDED,
    /** Compressed, and outside of the row only where there is no other way. */
    MAIN
  }

  /** How large values of a column are compressed. */
  enum Compression {
    /** As the server has it. */
    DEFAULT,
    /** By the method that every PostgreSQL has. */
    PGLZ,
    /** By a faster one, where the server was built with it. */
    LZ4
  }
}
