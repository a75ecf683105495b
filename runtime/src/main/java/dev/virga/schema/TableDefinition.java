package dev.virga.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table, as its record declares it.
 *
 * @param record the qualified name of the record
 * @param schema the schema that the table lies in; empty for the connection's default
 * @param name the table's name, unquoted
 * @param comment what the database says about the table
 * @param columns the columns, in declaration order
 * @param primaryKey the primary key; empty when the record has no {@code @Id}
 * @param uniqueKeys the unique constraints
 * @param foreignKeys the foreign keys
 * @param indexes the indexes
 * @param checks the check constraints
 * @param form what it is besides; empty where all of this says all about it
 * @param enums the enum types that the columns use
 * @param renames what was called otherwise before
 */
public record TableDefinition(
    String record,
    Optional<String> schema,
    String name,
    Optional<String> comment,
    List<ColumnDefinition> columns,
    Optional<KeyDefinition> primaryKey,
    List<KeyDefinition> uniqueKeys,
    List<ForeignKeyDefinition> foreignKeys,
    List<IndexDefinition> indexes,
    List<CheckDefinition> checks,
    Optional<TableForm> form,
    List<EnumDefinition> enums,
    List<RenameDefinition> renames) {
  /** Where manifests lie on the class path, one {@code .json} file per record. */
  public static final String MANIFESTS = "META-INF/virga/tables";

  /** Copies the lists; a form that says nothing is none. */
  public TableDefinition {
    form = form.filter(given -> !given.equals(TableForm.PLAIN));
    columns = List.copyOf(columns);
    uniqueKeys = List.copyOf(uniqueKeys);
    foreignKeys = List.copyOf(foreignKeys);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    enums = List.copyOf(enums);
    renames = List.copyOf(renames);
  }

  /** Creates a table without a comment, of which nothing was called otherwise before. */
  public TableDefinition(
      String record,
      Optional<String> schema,
      String name,
      List<ColumnDefinition> columns,
      Optional<KeyDefinition> primaryKey,
      List<KeyDefinition> uniqueKeys,
      List<ForeignKeyDefinition> foreignKeys,
      List<IndexDefinition> indexes,
      List<CheckDefinition> checks,
      List<EnumDefinition> enums) {
    this(
        record,
        schema,
        name,
        Optional.empty(),
        columns,
        primaryKey,
        uniqueKeys,
        foreignKeys,
        indexes,
        checks,
        Optional.empty(),
        enums,
        List.of());
  }

  /** Returns for whom the policies hold; empty for nobody. */
  public Optional<RowSecurity> rowSecurity() {
    return form.flatMap(TableForm::rowSecurity);
  }

  /** Returns the policies. */
  public List<PolicyDefinition> policies() {
    return form.flatMap(TableForm::policies).orElse(List.of());
  }

  /** Returns how its rows are divided into partitions; empty for not at all. */
  public Optional<PartitioningDefinition> partitioning() {
    return form.flatMap(TableForm::partitioning);
  }

  /** Returns the exclusion constraints. */
  public List<ExclusionDefinition> exclusions() {
    return form.flatMap(TableForm::exclusions).orElse(List.of());
  }

  /**
   * Returns the table and what comes with it, each of which has a name of its own in the schema.
   * The sequences of identity columns have the names that PostgreSQL gives them.
   */
  public List<SchemaRelation> relations() {
    return Stream.of(
            Stream.of(new SchemaRelation(SchemaRelation.Kind.TABLE, name)),
            Stream.concat(primaryKey.stream(), uniqueKeys.stream())
                .map(key -> new SchemaRelation(SchemaRelation.Kind.KEY, key.name())),
            indexes.stream()
                .map(index -> new SchemaRelation(SchemaRelation.Kind.INDEX, index.name())),
            partitioning().stream()
                .flatMap(partitioning -> partitioning.partitions().stream())
                .map(
                    partition ->
                        new SchemaRelation(SchemaRelation.Kind.PARTITION, partition.name())),
            exclusions().stream()
                .map(
                    exclusion ->
                        new SchemaRelation(SchemaRelation.Kind.EXCLUSION, exclusion.name())),
            columns.stream()
                .filter(column -> column.identity().isPresent())
                .map(column -> Identifiers.madeOf(name, List.of(column.name()), "seq"))
                .map(sequence -> new SchemaRelation(SchemaRelation.Kind.SEQUENCE, sequence)))
        .flatMap(relations -> relations)
        .toList();
  }
}
