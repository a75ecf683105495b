package dev.virga.kit.diff;

import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DomainOrder;
import dev.virga.kit.schema.ElementType;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.ExtensionDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.RoleDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Compares what two schemas have besides tables. */
final class ObjectDiff {
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
    this.tables = renaming.keptTables();
    this.matching = renaming.objects();
    this.dependents = new DependentDiff(tables, changes);
  }

  List<Change> changes() {
    matching.kept().forEach(pair -> pair(pair.before(), pair.after()));
    inOrder(matching.added(), domains -> domains).forEach(this::add);
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

  /** Domains may be made of each other. */
  private static List<SchemaObject> inOrder(
      Collection<SchemaObject> objects, UnaryOperator<List<DomainDefinition>> order) {
    List<DomainDefinition> domains =
        objects.stream()
            .filter(DomainDefinition.class::isInstance)
            .map(DomainDefinition.class::cast)
            .toList();
    List<SchemaObject> ordered = new ArrayList<>(order.apply(DomainOrder.of(domains)));
    objects.stream().filter(object -> !(object instanceof DomainDefinition)).forEach(ordered::add);
    return ordered;
  }

  private static List<DomainDefinition> reversed(List<DomainDefinition> domains) {
    List<DomainDefinition> reversed = new ArrayList<>(domains);
    Collections.reverse(reversed);
    return reversed;
  }

  private void pair(SchemaObject old, SchemaObject now) {
    if (DependentDiff.isDependent(old)) {
      dependents.pair(old, now);
    } else if (!isSame(inSchema(old, now.schema()), now)) {
      changes.add(
          new Change.ChangeObject(
              Optional.of(inSchema(old, now.schema())), Optional.of(now), arraysOf(now)));
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
    if (DependentDiff.isDependent(object)) {
      dependents.drop(object);
    } else {
      changes.add(new Change.ChangeObject(Optional.of(renamed), Optional.empty()));
    }
  }

  /** Returns the columns that hold arrays of a domain. */
  private List<ColumnName> arraysOf(SchemaObject object) {
    ElementType array = new ElementType(Identifiers.quoted(object.schema(), object.name()), true);
    return !(object instanceof DomainDefinition)
        ? List.of()
        : tables.stream()
            .flatMap(
                table ->
                    table.after().columns().stream()
                        .filter(column -> ElementType.of(column.type()).equals(array))
                        .map(column -> new ColumnName(table.name(), column.name())))
            .toList();
  }

  private static SchemaObject inSchema(SchemaObject object, Optional<String> schema) {
    if (object instanceof SequenceDefinition sequence) {
      return new SequenceDefinition(
          schema,
          sequence.name(),
          sequence.type(),
          sequence.options(),
          sequence.comment(),
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
    return old instanceof SequenceDefinition oldSequence
        && now instanceof SequenceDefinition sequence
        && oldSequence.type().equals(sequence.type())
        && oldSequence.options().equals(sequence.options())
        && oldSequence.comment().equals(sequence.comment());
  }
}
