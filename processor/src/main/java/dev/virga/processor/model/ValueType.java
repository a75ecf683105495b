package dev.virga.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/** A Java type that a column can hold, without regard to null. */
public sealed interface ValueType
    permits BuiltInType,
        CompositeType,
        EnumText,
        EnumType,
        ConvertedType,
        JsonColumnType,
        ListType,
        RangeType,
        WrappedType {
  /**
   * Returns the Java class, boxed where it is a primitive; empty for an array of bytes, which has
   * no name.
   */
  Optional<JavaName> javaName();

  /** Returns the classes that naming the type mentions. */
  default Stream<JavaName> mentioned() {
    return javaName().stream();
  }

  /** Returns whether the class alone does not say what the type is. */
  default boolean isGeneric() {
    return false;
  }

  /** Returns what queries can do with a column of the type. */
  Family family();

  /** Returns the SQL type as {@code create table} takes it, for a table of the given schema. */
  String sqlType(Optional<String> schema);

  /**
   * Returns what a column holds of the type: the type itself, unless it is converted or wrapped.
   */
  default ValueType stored() {
    return this;
  }

  /** Returns the domain that a column of the type has as its type. */
  default Optional<DomainType> domain() {
    return Optional.empty();
  }

  /** Returns the enums whose constants a column of the type holds. */
  default Stream<EnumType> enums() {
    return Stream.empty();
  }

  /** Returns the enums whose constants a column of the type holds as texts. */
  default Stream<EnumText> enumTexts() {
    return Stream.empty();
  }

  /**
   * Returns the type as a column holds it that is given a type: in one of texts, the constants of
   * an enum are texts.
   */
  default ValueType in(String columnType) {
    return this;
  }

  /** Returns the composite types of which a column of the type holds values. */
  default Stream<CompositeType> composites() {
    return Stream.empty();
  }

  /** Returns the records whose components a column of the type holds. */
  default Stream<WrappedType> wrapped() {
    return Stream.empty();
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
