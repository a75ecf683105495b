package dev.virga.kit.diff;

import dev.virga.kit.code.CodeOrder;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.schema.TableExpressions;
import dev.virga.kit.schema.TypeOrder;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what two schemas have besides tables. */
final class ObjectDiff {
  private final Renaming renaming;
  private final ObjectMatching matching;
  private final List<KeptTable> tables;
  private final DependentDiff dependents;
  private final List<Change> changes = new ArrayList<>();

  /**
   * Compares.
   *
   * @param renaming what has another name
   * @param changes what is different about tables, which others may stand on
   */
  ObjectDiff(Renaming renaming, List<Change> changes) {
    this.renaming = renaming;
    this.tables = renaming.keptTables();
    this.matching = renaming.objects();
    this.dependents = new DependentDiff(tables, changes);
  }

  List<Change> changes() {
    matching.kept().forEach(pair -> pair(pair.before(), pair.after()));
    inOrder(matching.added(), types -> types).forEach(this::add);
    Map<SchemaObject, Optional<String>> schemas = new HashMap<>();
    matching.dropped().forEach((name, object) -> schemas.put(object, name.name().schema()));
    inOrder(matching.dropped().values(), ObjectDiff::reversed)
        .forEach(
            object ->
                drop(inSchema(object, schemas.getOrDefault(object, Optional.empty())), object));
    changes.addAll(dependents.changes());
    return changes;
  }

  /** Returns the old names of tables, views and functions that go for a while or for good. */
  Set<String> gone() {
    return dependents.gone();
  }

  /** Domains may be made of each other, and composite types of these. */
  private static List<SchemaObject> inOrder(
      Collection<SchemaObject> objects, UnaryOperator<List<SchemaObject>> order) {
    List<SchemaObject> types = objects.stream().filter(ObjectDiff::isType).toList();
    List<SchemaObject> ordered = new ArrayList<>(order.apply(TypeOrder.of(types)));
    objects.stream().filter(object -> !isType(object)).forEach(ordered::add);
    return ordered;
  }

  private static boolean isType(SchemaObject object) {
    return object instanceof DomainDefinition || object instanceof CompositeDefinition;
  }

  private static List<SchemaObject> reversed(List<SchemaObject> types) {
    List<SchemaObject> reversed = new ArrayList<>(types);
    Collections.reverse(reversed);
    return reversed;
  }

  private void pair(SchemaObject old, SchemaObject now) {
    if (DependentDiff.isDependent(old)) {
      dependents.pair(old, now);
    } else if (!isSame(inSchema(old, now.schema()), now)) {
      changes.add(
          new Change.ChangeObject(
              Optional.of(inSchema(old, now.schema())), Optional.of(now), holders(old, now)));
    }
  }

  private void add(SchemaObject object) {
    if (DependentDiff.isDependent(object)) {
      dependents.add(object);
    } else {
      changes.add(new Change.ChangeObject(Optional.empty(), Optional.of(object)));
    }
  }

  /** What stands on tables goes before schemas are renamed, all else afterwards. */
  private void drop(SchemaObject renamed, SchemaObject object) {
    if (object instanceof RoutineDefinition routine) {
      requireUncalled(routine);
    }
    if (DependentDiff.isDependent(object)) {
      dependents.drop(object);
    } else {
      changes.add(new Change.ChangeObject(Optional.of(renamed), Optional.empty()));
    }
  }

  /**
   * Returns the columns that hold values of a domain within others, or any values of a composite
   * type.
   */
  private List<ColumnName> holders(SchemaObject old, SchemaObject now) {
    if (old instanceof CompositeDefinition) {
      Set<String> types = matching.madeOfOld(old);
      return tables.stream()
          .flatMap(
              table ->
                  columns(table.before(), type -> types.contains(type.name()), table.oldName()))
          .toList();
    }
    if (!(now instanceof DomainDefinition)) {
      return List.of();
    }
    ElementType alone = new ElementType(Identifiers.quoted(now.schema(), now.name()), false);
    Set<String> types = matching.madeOfNew(now);
    return tables.stream()
        .flatMap(
            table ->
                columns(
                    table.after(),
                    type -> types.contains(type.name()) && !type.equals(alone),
                    table.name()))
        .toList();
  }

  private static Stream<ColumnName> columns(
      TableDefinition table, Predicate<ElementType> type, QualifiedName name) {
    return table.columns().stream()
        .filter(column -> type.test(ElementType.of(column.type())))
        .map(column -> new ColumnName(name, column.name()));
  }

  /** Where there are several of one name, only PostgreSQL knows which one a table calls. */
  private void requireUncalled(RoutineDefinition routine) {
    if (!matching.wasAlone(routine)) {
      return;
    }
    for (KeptTable table : tables) {
      Set<String> staying =
          TableExpressions.of(table.renamed()).collect(Collectors.toCollection(HashSet::new));
      staying.retainAll(TableExpressions.of(table.after()).collect(Collectors.toSet()));
      if (CodeOrder.called(staying.stream()).contains(routine.name())) {
        throw new InvalidDecisionException(
            "The %s goes, but the table %s calls it in an expression that stays as it is, so that PostgreSQL does not let it go. Declare a function of another name, let the table call that, and drop this one."
                .formatted(ObjectName.of(routine), table.name()));
      }
    }
  }

  private SchemaObject inSchema(SchemaObject object, Optional<String> schema) {
    if (object instanceof SequenceDefinition sequence) {
      return new SequenceDefinition(
          schema,
          sequence.name(),
          sequence.type(),
          sequence.options(),
          sequence.comment(),
          Optional.empty());
    }
    if (object instanceof CompositeDefinition composite) {
      return new CompositeDefinition(
          schema,
          composite.name(),
          composite.attributes().stream().map(this::renamed).toList(),
          composite.enums(),
          List.of(),
          composite.comment(),
          Optional.empty());
    }
    return object instanceof DomainDefinition domain
        ? new DomainDefinition(
            schema,
            domain.name(),
            domain.type(),
            domain.collation(),
            domain.defaultExpression(),
            domain.nullable(),
            domain.checks(),
            domain.comment(),
            Optional.empty())
        : object;
  }

  private AttributeDefinition renamed(AttributeDefinition attribute) {
    return attribute.as(renaming.renamedType(attribute.type())).formerly(Optional.empty());
  }

  private static boolean isSame(SchemaObject old, SchemaObject now) {
    if (!old.name().equals(now.name())) {
      return false;
    }
    if (old instanceof RoleDefinition oldRole && now instanceof RoleDefinition role) {
      return oldRole.attributes().equals(role.attributes());
    }
    if (now instanceof ExtensionDefinition) {
      return now.schema().isEmpty() || old.schema().equals(now.schema());
    }
    if (old instanceof DomainDefinition oldDomain && now instanceof DomainDefinition domain) {
      return new DomainDiff(oldDomain, domain).isEmpty();
    }
    if (old instanceof CompositeDefinition oldType && now instanceof CompositeDefinition type) {
      return new CompositeDiff(oldType, type).isEmpty();
    }
    return old instanceof SequenceDefinition oldSequence
        && now instanceof SequenceDefinition sequence
        && oldSequence.type().equals(sequence.type())
        && oldSequence.options().equals(sequence.options())
        && oldSequence.comment().equals(sequence.comment());
  }
}
