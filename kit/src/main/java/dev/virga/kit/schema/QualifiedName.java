package dev.virga.kit.schema;

import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import java.util.Comparator;
import java.util.Optional;

/**
 * The name of a table or type, with the schema that it lies in. Ordered by schema, the connection's
 * default first, then by name. Immutable.
 *
 * @param schema the schema, unquoted; empty for the connection's default
 * @param name the name, unquoted
 */
public record QualifiedName(Optional<String> schema, String name)
    implements Comparable<QualifiedName> {
  private static final Comparator<QualifiedName> ORDER =
      Comparator.<QualifiedName, String>comparing(name -> name.schema().orElse(""))
          .thenComparing(QualifiedName::name);

  /** Names a table or type in the connection's default schema. */
  public static QualifiedName of(String name) {
    return new QualifiedName(Optional.empty(), name);
  }

  /** Names a table or type in a schema. */
  public static QualifiedName of(String schema, String name) {
    return new QualifiedName(Optional.of(schema), name);
  }

  /** Names a table. */
  public static QualifiedName of(TableDefinition table) {
    return new QualifiedName(table.schema(), table.name());
  }

  /** Names an enum type. */
  public static QualifiedName of(EnumDefinition type) {
    return new QualifiedName(type.schema(), type.name());
  }

  /** Names what there is besides tables. */
  public static QualifiedName of(SchemaObject object) {
    return new QualifiedName(object.schema(), object.name());
  }

  /** Names the table that a foreign key refers to. */
  public static QualifiedName referencedBy(ForeignKeyDefinition foreignKey) {
    return new QualifiedName(foreignKey.referencedSchema(), foreignKey.referencedTable());
  }

  /** Returns the name without the schema, if that is the connection's default. */
  public QualifiedName inDefault(Optional<String> defaultSchema) {
    return new QualifiedName(schema.filter(each -> !defaultSchema.equals(Optional.of(each))), name);
  }

  @Override
  public int compareTo(QualifiedName other) {
    return ORDER.compare(this, other);
  }

  /**
   * The name for people, without quotes: {@code blog.users}, or {@code users} in the default
   * schema.
   */
  @Override
  public String toString() {
    return schema.map(s -> s + "." + name).orElse(name);
  }
}
