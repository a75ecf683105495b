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
 * @param form what it is beyond its type; empty where the type says all about it
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
    Optional<ColumnForm> form,
    Optional<String> comment) {
  /** Options that say nothing are none, and so is such a form. */
  public ColumnDefinition {
    form = form.filter(given -> !given.equals(ColumnForm.PLAIN));
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
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the column under another name, with another type. */
  public ColumnDefinition as(String otherName, String otherType) {
    return new ColumnDefinition(
        otherName,
        otherType,
        nullable,
        defaultExpression,
        identity,
        sequence,
        computed,
        form,
        comment);
  }

  /** Returns the column as one that takes nulls and has no default. */
  public ColumnDefinition empty() {
    return new ColumnDefinition(
        name, type, true, Optional.empty(), identity, sequence, computed, form, comment);
  }

  /** Returns the column as one that the database makes no numbers of. */
  public ColumnDefinition withoutIdentity() {
    return new ColumnDefinition(
        name,
        type,
        nullable,
        defaultExpression,
        Optional.empty(),
        Optional.empty(),
        computed,
        form,
        comment);
  }

  /** Returns the name of its collation, unquoted; empty for that of the type. */
  public Optional<String> collation() {
    return form.flatMap(ColumnForm::collation);
  }

  /** Returns the column with its expressions replaced. */
  public ColumnDefinition with(
      Optional<String> otherDefault, Optional<ComputedDefinition> otherComputed) {
    return new ColumnDefinition(
        name, type, nullable, otherDefault, identity, sequence, otherComputed, form, comment);
  }
}
