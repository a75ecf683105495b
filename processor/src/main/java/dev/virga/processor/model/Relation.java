package dev.virga.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A relation to another table.
 *
 * @param kind how many rows it leads to
 * @param constant its constant in generated code
 * @param columns the columns of this table
 * @param through the table between the two
 * @param target the record of the other table
 * @param targetScope the other table in generated code
 * @param targetColumns the columns of the other table
 */
public record Relation(
    Kind kind,
    String constant,
    List<String> columns,
    Optional<Through> through,
    JavaName target,
    ScopeName targetScope,
    List<String> targetColumns) {
  /** Copies the lists. */
  public Relation {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }

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
   * @param near its columns that refer to the table that the relation starts from
   * @param far its columns that refer to the table that the relation leads to
   */
  public record Through(JavaName record, ScopeName scope, List<String> near, List<String> far) {
    /** Copies the lists. */
    public Through {
      near = List.copyOf(near);
      far = List.copyOf(far);
    }
  }

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
