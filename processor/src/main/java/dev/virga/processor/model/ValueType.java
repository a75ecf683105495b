package dev.virga.processor.model;

import java.util.Optional;

/** A Java type that a column can hold, without regard to null. */
public sealed interface ValueType permits BuiltInType, EnumType {
  /**
   * Returns the Java class, boxed where it is a primitive; empty for an array of bytes, which has
   * no name.
   */
  Optional<JavaName> javaName();

  /** Returns what queries can do with a column of the type. */
  Family family();

  /** Returns the SQL type as {@code create table} takes it, for a table of the given schema. */
  String sqlType(Optional<String> schema);

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
