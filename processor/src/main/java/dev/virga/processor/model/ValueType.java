package dev.virga.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/** A Java type that a column can hold, without regard to null. */
public sealed interface ValueType permits BuiltInType, EnumType, ConvertedType {
  /**
   * Returns the Java class, boxed where it is a primitive; empty for an array of bytes, which has
   * no name.
   */
  Optional<JavaName> javaName();

  /** Returns the classes that naming the type mentions. */
  default Stream<JavaName> mentioned() {
    return javaName().stream();
  }

  /** Returns what queries can do with a column of the type. */
  Family family();

  /** Returns the SQL type as {@code create table} takes it, for a table of the given schema. */
  String sqlType(Optional<String> schema);

  /** Returns what a column holds of the type: the type itself, unless it is converted. */
  default ValueType stored() {
    return this;
  }

  /** Which kind of column a type makes. */
  enum Family {
    /** Has the operations of text. */
    TEXT,
    /** Has the operations of numbers. */
    NUMBER,
    /** Is a condition itself. */
    BOOLEAN,
    /** Has the operations that every column has. */
    OTHER
  }
}
