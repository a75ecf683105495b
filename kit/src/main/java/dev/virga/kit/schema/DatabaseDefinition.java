package dev.virga.kit.schema;

import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaRelation;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is in a database: tables, what they imply (the enum types that they use, and the schemas
 * that they lie in), and what is declared besides.
 *
 * <p>It fits together: in each schema, no two tables, views, keys, indexes and sequences have one
 * name, nor have types and these; each foreign key refers to one of the tables; and tables that use
 * the same enum type agree on its labels. Immutable.
 *
 * @param tables the tables, sorted by schema and name, whatever order they are given in
 * @param objects what there is besides them, sorted by kind, schema and name; what is given twice
 *     is there once
 */
public record DatabaseDefinition(List<TableDefinition> tables, List<SchemaObject> objects) {
  /**
   * Sorts all of it and checks that it fits together.
   *
   * @throws InvalidSchemaException if it does not
   */
  public DatabaseDefinition {
    tables = tables.stream().sorted(Comparator.comparing(QualifiedName::of)).toList();
    objects = objects.stream().distinct().sorted(Comparator.comparing(ObjectName::of)).toList();
    Map<QualifiedName, TableDefinition> tablesByName = byName(tables);
    tables.forEach(table -> checkReferences(table, tablesByName));
    enumsByName(tables, objects).values().forEach(use -> checkType(use, tablesByName));
    checkRelations(tables);
    TakenNames.check(tables, objects);
  }

  /** Has tables, and nothing besides. */
  public DatabaseDefinition(List<TableDefinition> tables) {
    this(tables, List.of());
  }

  /** Returns the same with other tables. */
  public DatabaseDefinition with(List<TableDefinition> others) {
    return new DatabaseDefinition(others, objects);
  }

  /** Returns what there is besides tables, of one kind. */
  public <T extends SchemaObject> List<T> objects(Class<T> kind) {
    return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns the enum types, each once, sorted by schema and name. */
  public List<EnumDefinition> enums() {
    return enumsByName(tables, objects).values().stream().map(EnumUse::type).toList();
  }

  /**
   * Returns the schemas that something of it names, sorted; the connection's default is not among
   * them.
   */
  public List<String> schemas() {
    return Stream.of(
            tables.stream().map(TableDefinition::schema),
            enums().stream().map(EnumDefinition::schema),
            objects.stream().map(SchemaObject::schema))
        .flatMap(names -> names)
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

  private static Map<QualifiedName, EnumUse> enumsByName(
      List<TableDefinition> tables, List<SchemaObject> objects) {
    List<EnumUse> uses = new ArrayList<>();
    for (TableDefinition table : tables) {
      table.enums().forEach(type -> uses.add(new EnumUse(type, "record " + table.record())));
    }
    for (SchemaObject object : objects) {
      if (object instanceof CompositeDefinition composite) {
        String user = ObjectName.of(composite).toString();
        composite.enums().forEach(type -> uses.add(new EnumUse(type, user)));
      }
    }
    Map<QualifiedName, EnumUse> byName = new TreeMap<>();
    for (EnumUse use : uses) {
      EnumUse first = byName.putIfAbsent(QualifiedName.of(use.type()), use);
      if (first != null && !first.type().equals(use.type())) {
        throw new InvalidSchemaException(
            "The enum type %s has the labels %s for the %s and %s for the %s."
                    .formatted(
                        QualifiedName.of(use.type()),
                        first.type().labels(),
                        first.user(),
                        use.type().labels(),
                        use.user())
                + " Use one Java enum in both, or give the types different names.");
      }
    }
    return byName;
  }

  /** A table is also a type. */
  private static void checkType(EnumUse use, Map<QualifiedName, TableDefinition> tablesByName) {
    QualifiedName name = QualifiedName.of(use.type());
    TableDefinition table = tablesByName.get(name);
    if (table != null) {
      throw new InvalidSchemaException(
          "The enum type of the %s and the table of the record %s both have the name %s. Give one of them another name or schema."
              .formatted(use.user(), table.record(), name));
    }
  }

  private static void checkRelations(List<TableDefinition> tables) {
    Map<QualifiedName, RelationUse> byName = new HashMap<>();
    for (TableDefinition table : tables) {
      for (SchemaRelation relation : table.relations()) {
        QualifiedName name = new QualifiedName(table.schema(), relation.name());
        RelationUse use = new RelationUse(relation, table);
        RelationUse first = byName.putIfAbsent(name, use);
        if (first != null && !first.isNumbered(use)) {
          throw new InvalidSchemaException(
              "The %s and the %s both have the name %s. Give one of them another name or schema."
                  .formatted(first, use, name));
        }
      }
    }
  }

  private record RelationUse(SchemaRelation relation, TableDefinition table) {
    /** Two sequences never clash: PostgreSQL gives the second one a number. */
    boolean isNumbered(RelationUse second) {
      return relation.kind() == SchemaRelation.Kind.SEQUENCE
          && second.relation().kind() == SchemaRelation.Kind.SEQUENCE;
    }

    @Override
    public String toString() {
      return relation.kind() + " of the record " + table.record();
    }
  }

  /** An enum type, and what has it, such as {@code record blog.Post}. */
  private record EnumUse(EnumDefinition type, String user) {}
}
