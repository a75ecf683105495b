package dev.virga.kit.diff;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.schema.TypeOrder;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what there is besides tables before and after. What has another name is another thing,
 * unless its declaration names the former one.
 */
final class ObjectMatching {
  private final List<Pair> kept = new ArrayList<>();
  private final List<SchemaObject> added = new ArrayList<>();

  /** What only was there, by its name once schemas are renamed. */
  private final Map<ObjectName, SchemaObject> dropped = new TreeMap<>();

  /** Matches; {@code renamed} gives names in the schemas of afterwards. */
  ObjectMatching(
      DatabaseDefinition before, DatabaseDefinition after, UnaryOperator<QualifiedName> renamed) {
    for (SchemaObject object : before.objects()) {
      ObjectName name = ObjectName.of(object);
      dropped.put(new ObjectName(name.kind(), renamed.apply(name.name())), object);
    }
    for (SchemaObject object : after.objects()) {
      match(Optional.of(ObjectName.of(object)), object, added);
    }
    requireGone(after.objects());
    List<SchemaObject> unmatched = List.copyOf(added);
    added.clear();
    for (SchemaObject object : unmatched) {
      match(ObjectName.formerOf(object), object, added);
    }
  }

  private static void requireGone(List<SchemaObject> objects) {
    Set<ObjectName> there =
        objects.stream().map(ObjectName::of).collect(Collectors.toUnmodifiableSet());
    for (SchemaObject object : objects) {
      ObjectName.formerOf(object)
          .filter(there::contains)
          .ifPresent(
              former -> {
                throw new InvalidDecisionException(
                    "The %s is said to have been the %s, which is there still. Remove what says so, or rename one after the other in two migrations."
                        .formatted(ObjectName.of(object), former));
              });
    }
  }

  private void match(Optional<ObjectName> name, SchemaObject now, List<SchemaObject> unmatched) {
    name.flatMap(old -> Optional.ofNullable(dropped.remove(old)))
        .ifPresentOrElse(old -> kept.add(new Pair(old, now)), () -> unmatched.add(now));
  }

  /**
   * What is the same thing before and after.
   *
   * @param before what it was
   * @param after what it will be
   */
  record Pair(SchemaObject before, SchemaObject after) {}

  /**
   * Returns a type that was there, and the composite ones that were made of it, as columns name
   * them.
   */
  Set<String> madeOfOld(SchemaObject type) {
    return madeOf(type, Stream.concat(kept.stream().map(Pair::before), dropped.values().stream()));
  }

  /** Returns a type that will be there, and the composite ones that will be made of it. */
  Set<String> madeOfNew(SchemaObject type) {
    return madeOf(type, Stream.concat(kept.stream().map(Pair::after), added.stream()));
  }

  private static Set<String> madeOf(SchemaObject type, Stream<SchemaObject> objects) {
    List<CompositeDefinition> all =
        objects
            .filter(CompositeDefinition.class::isInstance)
            .map(CompositeDefinition.class::cast)
            .toList();
    Set<String> names = new HashSet<>(Set.of(Quoted.name(QualifiedName.of(type))));
    for (CompositeDefinition composite : TypeOrder.of(all)) {
      if (composite.attributes().stream()
          .anyMatch(part -> names.contains(ElementType.of(part.type()).name()))) {
        names.add(Quoted.name(QualifiedName.of(composite)));
      }
    }
    return names;
  }

  /** Returns whether a function or procedure that was there was the only one of its name. */
  boolean wasAlone(RoutineDefinition routine) {
    return Stream.concat(kept.stream().map(Pair::before), dropped.values().stream())
            .filter(RoutineDefinition.class::isInstance)
            .filter(other -> QualifiedName.of(other).equals(QualifiedName.of(routine)))
            .count()
        == 1;
  }

  List<Pair> kept() {
    return kept;
  }

  List<SchemaObject> added() {
    return added;
  }

  Map<ObjectName, SchemaObject> dropped() {
    return dropped;
  }
}
