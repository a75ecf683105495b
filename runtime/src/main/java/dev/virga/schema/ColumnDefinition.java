package dev.virga.schema;

import java.util.Optional;

/**
 * A column.
 *
 * @param name the column's name, unquoted
 * @param type the SQL type, as {@code create table} takes it, such as {@code timestamptz}
 * @param nullable whether the column takes null
 * @param defaultExpression the SQL expression of the default
 * @param identity how the database generates the value; empty for a column that is no identity
 *     column
 * @param sequence what the sequence of an identity column is; empty where it is the usual one
 * @param computed what the database computes the value of; empty for a column that is given values
 * @param comment what the database says about the column
 */
public record ColumnDefinition(
    String name,
    String type,
    boolean nullable,
    Optional<String> defaultExpression,
    Optional<IdentityGeneration> identity,
    Optional<SequenceOptions> sequence,
    Optional<ComputedDefinition> computed,
    Optional<String> comment) {
  /** Options that say nothing are none. */
  public ColumnDefinition {
    sequence = sequence.filter(options -> !options.equals(SequenceOptions.USUAL));
  }

  /** Creates a column that is given values, without a comment. */
  public ColumnDefinition(
      String name,
      String type,
      boolean nullable,
      Optional<String> defaultExpression,
      Optional<IdentityGeneration> identity) {
    this(
        name,
        type,
        nullable,
        defaultExpression,
        identity,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the column under another name, with another type. */
  public ColumnDefinition as(String otherName, String otherType) {
    return new ColumnDefinition(
        otherName, otherType, nullable, defaultExpression, identity, sequence, computed, comment);
  }

  /** Returns the column with its expressions replaced. */
  public ColumnDefinition with(
      Optional<String> otherDefault, Optional<ComputedDefinition> otherComputed) {
    return new ColumnDefinition(
        name, type, nullable, otherDefault, identity, sequence, otherComputed, comment);
  }
}
