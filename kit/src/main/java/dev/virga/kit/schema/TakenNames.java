package dev.virga.kit.schema;

import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SchemaRelation;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that what is declared besides tables must not share: a view is both a relation and a
 * type.
 */
final class TakenNames {
  private final Map<QualifiedName, String> relations = new HashMap<>();
  private final Map<QualifiedName, String> types = new HashMap<>();

  private TakenNames(List<TableDefinition> tables) {
    for (TableDefinition table : tables) {
      for (SchemaRelation relation : table.relations()) {
        QualifiedName name = new QualifiedName(table.schema(), relation.name());
        relations.put(name, "%s of the record %s".formatted(relation.kind(), table.record()));
      }
      types.put(QualifiedName.of(table), "table of the record " + table.record());
      for (EnumDefinition type : table.enums()) {
        types.put(QualifiedName.of(type), "enum type of the record " + table.record());
      }
    }
  }

  static void check(List<TableDefinition> tables, List<SchemaObject> objects) {
    TakenNames taken = new TakenNames(tables);
    for (int i = 0; i < objects.size(); i++) {
      SchemaObject object = objects.get(i);
      if (i > 0 && ObjectName.of(objects.get(i - 1)).equals(ObjectName.of(object))) {
        throw new InvalidSchemaException(
            "The %s is declared twice, and not in the same way. Declare it in one place, or give one of them another name."
                .formatted(ObjectName.of(object)));
      }
      taken.take(object);
    }
  }

  private void take(SchemaObject object) {
    QualifiedName name = QualifiedName.of(object);
    if (object instanceof SequenceDefinition) {
      take(relations, name, object);
    } else if (object instanceof DomainDefinition) {
      take(types, name, object);
    } else if (object instanceof CompositeDefinition) {
      take(relations, name, object);
      take(types, name, object);
    } else if (object instanceof ViewDefinition view) {
      take(relations, name, view);
      take(types, name, view);
      for (IndexDefinition index : view.indexes()) {
        take(relations, new QualifiedName(view.schema(), index.name()), view);
      }
    }
  }

  private static void take(
      Map<QualifiedName, String> names, QualifiedName name, SchemaObject object) {
    String first = names.putIfAbsent(name, object.kind().toString());
    if (first != null) {
      throw new InvalidSchemaException(
          "The %s and the %s both have the name %s. Give one of them another name or schema."
              .formatted(first, object.kind(), name));
    }
  }
}
