package dev.virga.processor.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A relation to another table.
 *
 * @param kind how many rows it leads to
 * @param constant its constant in generated code
 * @param column the column of this table
 * @param through the table between the two
 * @param target the record of the other table
 * @param targetScope the other table in generated code
 * @param targetColumn the column of the other table
 */
public record Relation(
    Kind kind,
    String constant,
    String column,
    Optional<Through> through,
    JavaName target,
    ScopeName targetScope,
    String targetColumn) {
  /** How many rows a relation leads to. */
  public enum Kind {
    /** One row. */
    TO_ONE,
    /** One row or none. */
    OPTIONAL_TO_ONE,
    /** Any number of rows. */
    TO_MANY
  }

  /**
   * A table between two.
   *
   * @param record the table's record
   * @param scope the table in generated code
   * @param near its column that refers to the table that the relation starts from
   * @param far its column that refers to the table that the relation leads to
   */
  public record Through(JavaName record, ScopeName scope, String near, String far) {}

  /** Returns whether generated code for the relation names what is generated for a record. */
  boolean names(JavaName record) {
    return target.equals(record)
        || through.filter(between -> between.record().equals(record)).isPresent();
  }

  /** Returns the relation's name in queries. */
  public String name() {
    return constant.toLowerCase(Locale.ROOT);
  }
}
