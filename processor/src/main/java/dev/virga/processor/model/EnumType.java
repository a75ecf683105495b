package dev.virga.processor.model;

import dev.virga.schema.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java enum, held by a PostgreSQL enum type.
 *
 * @param name the Java enum
 * @param schema the schema that the PostgreSQL type is given; empty for that of the table
 * @param sqlName the PostgreSQL type's name, unquoted
 * @param constants the names of its constants, in order
 * @param labels what the database calls them, in the same order
 * @param renames what the type and its labels were called before
 * @param accessible whether code in the record's package can name it
 */
public record EnumType(
    JavaName name,
    Optional<String> schema,
    String sqlName,
    List<String> constants,
    List<String> labels,
    List<Rename> renames,
    boolean accessible)
    implements ValueType {
  /** Copies the lists. */
  public EnumType {
    constants = List.copyOf(constants);
    labels = List.copyOf(labels);
    renames = List.copyOf(renames);
  }

  /**
   * What the type or a label was called before.
   *
   * @param label the label; empty for the type
   * @param formerSchema the schema that the type lay in; empty if none is given
   * @param formerName the name
   */
  public record Rename(Optional<String> label, Optional<String> formerSchema, String formerName) {}

  /** Returns the labels, or none where they are the names of the constants. */
  public List<String> labelsIfOwn() {
    return labels.equals(constants) ? List.of() : labels;
  }

  /** Returns the labels that are the names of their constants. */
  public List<String> labelsOfNames() {
    return constants.stream().filter(labels::contains).toList();
  }

  /** Returns the schema of the PostgreSQL type that a table uses, by the schema of the table. */
  public Optional<String> schemaFor(Optional<String> tableSchema) {
    return schema.or(() -> tableSchema);
  }

  @Override
  public Optional<JavaName> javaName() {
    return Optional.of(name);
  }

  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public String sqlType(Optional<String> tableSchema) {
    return Identifiers.quoted(schemaFor(tableSchema), sqlName);
  }

  @Override
  public Stream<EnumType> enums() {
    return Stream.of(this);
  }

  @Override
  public ValueType in(String columnType) {
    return SqlType.isText(columnType) ? new EnumText(this) : this;
  }

  @Override
  public String toString() {
    return name.simpleName();
  }
}
