package dev.virga.kit.snapshot;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.InvalidSchemaException;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A schema as files. Immutable.
 *
 * <p>The file {@code tables/users.json} is, for a record {@code User},
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "name": "users",
 *   "columns": {
 *     "email": {
 *       "type": "text",
 *       "nullable": false
 *     },
 *     ...
 *   },
 *   "primaryKey": {
 *     "name": "users_pkey",
 *     "columns": [
 *       "id"
 *     ]
 *   },
 *   ...
 * }
 * }</pre>
 *
 * @param files the text of each file, by its path below the snapshot's folder, with {@code /}
 */
public record Snapshot(Map<String, String> files) {
  private static final String TABLES = "tables/";
  private static final String ENUMS = "enums/";

  /** Copies the map. */
  public Snapshot {
    files = Map.copyOf(files);
  }

  /** Writes a schema. The same schema always gives the same files. */
  public static Snapshot of(DatabaseDefinition database) {
    Map<String, String> files = new TreeMap<>();
    for (TableDefinition table : database.tables()) {
      files.put(TABLES + FileName.of(QualifiedName.of(table)), TableJson.of(table));
    }
    for (EnumDefinition type : database.enums()) {
      files.put(ENUMS + FileName.of(QualifiedName.of(type)), TableJson.of(type));
    }
    for (SchemaObject object : database.objects()) {
      files.put(ObjectJson.path(object), ObjectJson.text(object));
    }
    return new Snapshot(files);
  }

  /**
   * Reads the schema. Columns come in the order of their names, and each table has its file as its
   * record.
   *
   * @throws InvalidSnapshotException if a file is malformed, has another's name, or does not fit
   *     the others, as after a merge
   */
  public DatabaseDefinition database() {
    Map<QualifiedName, EnumDefinition> enums = new TreeMap<>();
    List<TableDefinition> tables = new ArrayList<>();
    List<SchemaObject> objects = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (path, text) -> {
              if (path.startsWith(TABLES)) {
                TableDefinition table = TableJson.table(path, text);
                checkName(path, TABLES, QualifiedName.of(table));
                tables.add(table);
              } else if (path.startsWith(ENUMS)) {
                EnumDefinition type = TableJson.type(path, text);
                checkName(path, ENUMS, QualifiedName.of(type));
                enums.put(QualifiedName.of(type), type);
              } else {
                objects.add(object(path, text));
              }
            });
    Set<QualifiedName> unused = new TreeSet<>(enums.keySet());
    List<TableDefinition> complete =
        tables.stream().map(table -> withEnums(table, enums, unused)).toList();
    objects.replaceAll(object -> withEnums(object, enums, unused));
    if (!unused.isEmpty()) {
      throw new InvalidSnapshotException(
          "No table uses the enum type %s. Remove its file, or name it in the file of a table."
              .formatted(unused.iterator().next()),
          null);
    }
    try {
      return new DatabaseDefinition(complete, objects);
    } catch (InvalidSchemaException e) {
      throw new InvalidSnapshotException(
          "The files of the snapshot do not fit together, as after a merge of branches. "
              + e.getMessage(),
          e);
    }
  }

  private static SchemaObject object(String path, String text) {
    SchemaObject object =
        ObjectJson.at(path)
            .orElseThrow(
                () ->
                    new InvalidSnapshotException(
                        "%s: in none of the folders %s. Remove it."
                            .formatted(path, String.join(", ", folders())),
                        null))
            .read(path, text);
    if (!path.equals(ObjectJson.path(object))) {
      throw misnamed(path, ObjectName.of(object).name(), ObjectJson.path(object));
    }
    return object;
  }

  private static List<String> folders() {
    return Stream.concat(
            Stream.of(TABLES, ENUMS), Stream.of(ObjectJson.values()).map(ObjectJson::folder))
        .toList();
  }

  private static void checkName(String path, String folder, QualifiedName name) {
    String expected = folder + FileName.of(name);
    if (!path.equals(expected)) {
      throw misnamed(path, name, expected);
    }
  }

  private static InvalidSnapshotException misnamed(
      String path, QualifiedName name, String expected) {
    return new InvalidSnapshotException(
        "%s: it is about %s, whose file is %s. Rename it, or correct the name in it."
            .formatted(path, name, expected),
        null);
  }

  private static SchemaObject withEnums(
      SchemaObject object, Map<QualifiedName, EnumDefinition> enums, Set<QualifiedName> unused) {
    return object instanceof CompositeDefinition composite
        ? new CompositeDefinition(
            composite.schema(),
            composite.name(),
            composite.attributes(),
            labelled(ObjectJson.path(composite), composite.enums(), enums, unused),
            composite.renames(),
            composite.comment(),
            composite.formerName())
        : object;
  }

  /** Returns enum types that a file names, with the labels that they have in files of their own. */
  private static List<EnumDefinition> labelled(
      String file,
      List<EnumDefinition> named,
      Map<QualifiedName, EnumDefinition> enums,
      Set<QualifiedName> unused) {
    List<EnumDefinition> labelled = new ArrayList<>();
    for (EnumDefinition reference : named) {
      QualifiedName name = QualifiedName.of(reference);
      EnumDefinition type = enums.get(name);
      if (type == null) {
        throw new InvalidSnapshotException(
            "%s: it uses the enum type %s, which has no file %s."
                .formatted(file, name, ENUMS + FileName.of(name)),
            null);
      }
      unused.remove(name);
      labelled.add(type);
    }
    return labelled;
  }

  private static TableDefinition withEnums(
      TableDefinition table, Map<QualifiedName, EnumDefinition> enums, Set<QualifiedName> unused) {
    return new TableDefinition(
        table.record(),
        table.schema(),
        table.name(),
        table.comment(),
        table.columns(),
        table.primaryKey(),
        table.uniqueKeys(),
        table.foreignKeys(),
        table.indexes(),
        table.checks(),
        table.form(),
        labelled(table.record(), table.enums(), enums, unused),
        table.renames());
  }
}
