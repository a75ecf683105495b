package dev.virga.processor.model;

import java.util.Locale;

/** What can be wrong with a declaration: the stable key that a message starts with. */
public enum ProblemKey {
  /** Two foreign keys could carry a relation. */
  AMBIGUOUS_FOREIGN_KEY,
  /** A column's type that does not hold what its component does. */
  COLUMN_TYPE,
  /** A foreign key refers to a table whose primary key has several columns. */
  COMPOSITE_KEY,
  /** A composite type that is made of itself. */
  COMPOSITE_CYCLE,
  /** A column that cannot be computed. */
  COMPUTED,
  /** A class that cannot be made to convert. */
  CONVERTER,
  /** A converter of other types. */
  CONVERTER_TYPE,
  /** A record that cannot be a domain. */
  DOMAIN,
  /** Two columns of one name. */
  DUPLICATE_COLUMN,
  /** Two members of a generated interface of one name. */
  DUPLICATE_CONSTANT,
  /** Two constraints or indexes of one name, or one of the name of a table. */
  DUPLICATE_CONSTRAINT,
  /** Two enum types of one name. */
  DUPLICATE_ENUM,
  /** Two constants of one label. */
  DUPLICATE_LABEL,
  /** Two objects of one kind and one name. */
  DUPLICATE_OBJECT,
  /** Two records for one table. */
  DUPLICATE_TABLE,
  /** A component that cannot be spread over columns. */
  EMBEDDED,
  /** An exclusion constraint whose parts do not go together. */
  EXCLUSION,
  /** An SQL expression that cannot be sent. */
  INVALID_EXPRESSION,
  /** A former name that something has now, or that two things are said to have had. */
  FORMER_NAME,
  /** A class that cannot be made to generate a column's values. */
  GENERATOR,
  /** A record with type parameters. */
  GENERIC_RECORD,
  /** An identity column that cannot be one. */
  IDENTITY,
  /** An index whose parts do not go together. */
  INDEX,
  /** A type that generated code cannot name. */
  INACCESSIBLE_TYPE,
  /** Something that the processor did not expect. */
  INTERNAL,
  /** A name that PostgreSQL or Java cannot have. */
  INVALID_NAME,
  /** JSON that no mapper can write. */
  JSON,
  /** A foreign key of another type than the key that it refers to. */
  KEY_TYPE,
  /** An annotation where it has no meaning. */
  MISPLACED_ANNOTATION,
  /** A list of columns where there is none to give, or none where one is needed. */
  MISPLACED_COLUMNS,
  /** A table without the primary key that something needs. */
  MISSING_ID,
  /** A relation without the foreign key that would carry it. */
  MISSING_FOREIGN_KEY,
  /** A generated class of a name that is taken. */
  NAME_CLASH,
  /** A record nested where generated code cannot reach it. */
  NESTED_RECORD,
  /** A record without components. */
  NO_COLUMNS,
  /** An annotated type that is no record. */
  NOT_A_RECORD,
  /** A relation to a type that is no table. */
  NOT_A_TABLE,
  /** A one-to-one relation whose foreign key may repeat. */
  NOT_UNIQUE,
  /** A component that is nullable and cannot be. */
  NULLABLE,
  /** What is generated, where it cannot be written. */
  OUTPUT,
  /** Partitions that do not go together with their table. */
  PARTITION,
  /** A policy whose parts do not go together. */
  POLICY,
  /** A referential action that the column cannot take. */
  REFERENTIAL_ACTION,
  /** A name that PostgreSQL has for something of its own. */
  RESERVED_NAME,
  /** A sequence whose numbers do not go together. */
  SEQUENCE,
  /** A shape that holds itself. */
  SHAPE_CYCLE,
  /** A component of a shape that cannot hold what it is taken from. */
  SHAPE_TYPE,
  /** A component's name that names no component. */
  UNKNOWN_COLUMN,
  /** A path that leads nowhere. */
  UNKNOWN_PATH,
  /** A type that does not exist. */
  UNKNOWN_TYPE,
  /** A component's type that has no column type. */
  UNSUPPORTED_TYPE,
  /** A version that cannot be one. */
  VERSION,
  /** A view whose parts do not go together. */
  VIEW;

  /** Returns the key as it stands in a message, such as {@code unknown-column}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
