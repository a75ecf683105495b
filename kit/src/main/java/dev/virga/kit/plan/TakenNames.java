package dev.virga.kit.plan;

import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that something gives up only after something else has come: what tables use, goes behind
 * them.
 */
final class TakenNames {
  private final Map<QualifiedName, String> sequences = new HashMap<>();
  private final Map<QualifiedName, String> types = new HashMap<>();

  private TakenNames(List<Change> changes) {
    changes.forEach(this::give);
  }

  /**
   * Goes on if no name changes its owner in this way.
   *
   * @throws InvalidDecisionException if one does
   */
  static void check(List<Change> changes) {
    TakenNames taken = new TakenNames(changes);
    changes.forEach(taken::take);
  }

  private void give(Change change) {
    if (change instanceof Change.ChangeObject object && object.after().isEmpty()) {
      SchemaObject before = object.before().orElseThrow();
      if (before instanceof SequenceDefinition) {
        sequences.put(QualifiedName.of(before), ObjectName.of(before).toString());
      } else if (before instanceof DomainDefinition || before instanceof CompositeDefinition) {
        types.put(QualifiedName.of(before), ObjectName.of(before).toString());
      }
    } else if (change instanceof Change.DropEnum drop) {
      QualifiedName name = QualifiedName.of(drop.type());
      types.put(name, "enum type " + name);
    } else if (change instanceof Change.AlterColumn alter
        && alter.before().identity().isPresent()
        && alter.after().identity().isEmpty()) {
      String column = alter.after().name();
      sequences.put(
          new QualifiedName(
              alter.table().schema(),
              Identifiers.madeOf(alter.table().name(), List.of(column), "seq")),
          "sequence of the identity column " + alter.table() + "." + column);
    }
  }

  private void take(Change change) {
    if (change instanceof Change.CreateTable create) {
      take(QualifiedName.of(create.table()), "table");
    } else if (change instanceof Change.CreateEnum create) {
      refuse(types, QualifiedName.of(create.type()), "enum type");
    } else if (change instanceof Change.ChangeObject object && object.before().isEmpty()) {
      SchemaObject after = object.after().orElseThrow();
      QualifiedName name = QualifiedName.of(after);
      if (after instanceof SequenceDefinition) {
        refuse(sequences, name, "sequence");
      } else if (after instanceof DomainDefinition || after instanceof CompositeDefinition) {
        refuse(types, name, after.kind().toString());
      } else if (after instanceof ViewDefinition) {
        take(name, "view");
      }
    }
  }

  private void take(QualifiedName name, String what) {
    refuse(sequences, name, what);
    refuse(types, name, what);
  }

  private static void refuse(Map<QualifiedName, String> given, QualifiedName name, String what) {
    String before = given.get(name);
    if (before != null) {
      throw new InvalidDecisionException(
          "The %s goes, and the %s %s comes, which takes two migrations: generate one with neither of them first, or give one another name."
              .formatted(before, what, name));
    }
  }
}
