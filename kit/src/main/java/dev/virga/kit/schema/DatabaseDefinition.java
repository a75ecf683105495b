package dev.virga.kit.schema;

import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.TableDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tables of a database, and what they imply: the enum types that they use and the schemas that
 * they lie in.
 *
 * <p>The tables fit together: no two have one name, each foreign key refers to one of them, and
 * tables that use the same enum type agree on its labels. Immutable.
 *
 * @param tables the tables, sorted by schema and name, whatever order they are given in
 */
public record DatabaseDefinition(List<TableDefinition> tables) {
  /**
   * Sorts the tables and checks that they fit together.
   *
   * @throws InvalidSchemaException if they do not
   */
  public DatabaseDefinition {
    tables = tables.stream().sorted(Comparator.comparing(QualifiedName::of)).toList();
    Map<QualifiedName, TableDefinition> tablesByName = byName(tables);
    tables.forEach(table -> checkReferences(table, tablesByName));
    enumsByName(tables);
  }

  /** Returns the enum types, each once, sorted by schema and name. */
  public List<EnumDefinition> enums() {
    return enumsByName(tables).values().stream().map(EnumUse::type).toList();
  }

  /**
   * Returns the schemas that tables or enum types name, sorted; the connection's default is not
   * among them.
   */
  public List<String> schemas() {
    return Stream.concat(
            tables.stream().map(TableDefinition::schema),
            enums().stream().map(EnumDefinition::schema))
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<QualifiedName, TableDefinition> byName(List<TableDefinition> tables) {
    Map<QualifiedName, TableDefinition> byName = new TreeMap<>();
    for (TableDefinition table : tables) {
      TableDefinition first = byName.putIfAbsent(QualifiedName.of(table), table);
      if (first != null) {
        throw new InvalidSchemaException(
            "The records %s and %s both declare the table %s. Give one of the tables another name or schema."
                .formatted(first.record(), table.record(), QualifiedName.of(table)));
      }
    }
    return byName;
  }

  private static void checkReferences(
      TableDefinition table, Map<QualifiedName, TableDefinition> tablesByName) {
    for (ForeignKeyDefinition foreignKey : table.foreignKeys()) {
      QualifiedName referenced = QualifiedName.referencedBy(foreignKey);
      if (!tablesByName.containsKey(referenced)) {
        throw new InvalidSchemaException(
            "The foreign key %s of the record %s refers to the table %s, which no record declares."
                    .formatted(foreignKey.name(), table.record(), referenced)
                + " Add the classes or the jar with the record of that table.");
      }
    }
  }

  private static Map<QualifiedName, EnumUse> enumsByName(List<TableDefinition> tables) {
    Map<QualifiedName, EnumUse> byName = new TreeMap<>();
    for (TableDefinition table : tables) {
      for (EnumDefinition type : table.enums()) {
        EnumUse first = byName.putIfAbsent(QualifiedName.of(type), new EnumUse(type, table));
        if (first != null && !first.type().equals(type)) {
          throw new InvalidSchemaException(
              "The enum type %s has the labels %s for the record %s and %s for the record %s."
                      .formatted(
                          QualifiedName.of(type),
                          first.type().labels(),
                          first.table().record(),
                          type.labels(),
                          table.record())
                  + " Use one Java enum in both, or give the types different names.");
        }
      }
    }
    return byName;
  }

  private record EnumUse(EnumDefinition type, TableDefinition table) {}
}
