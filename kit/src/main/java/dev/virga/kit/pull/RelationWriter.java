package dev.virga.kit.pull;

import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes foreign keys, and the relations that they make, from both sides. */
final class RelationWriter {
  private final Map<QualifiedName, RecordDraft> drafts = new HashMap<>();
  private final Set<RecordDraft> between = new HashSet<>();

  RelationWriter(Collection<RecordDraft> drafts) {
    drafts.forEach(draft -> this.drafts.put(draft.tableName(), draft));
  }

  void write(Collection<RecordDraft> inOrder) {
    for (RecordDraft draft : inOrder) {
      // Those to the primary key take the plain names of relations.
      draft.table().foreignKeys().stream()
          .sorted(Comparator.comparing(key -> !refersToPrimaryKey(key)))
          .forEach(key -> reference(draft, key));
    }
    inOrder.stream().filter(RelationWriter::connectsTwo).forEach(between::add);
    for (RecordDraft draft : inOrder) {
      if (between.contains(draft)) {
        through(draft);
      } else {
        draft.foreignKeys().forEach(key -> otherSide(draft, key));
      }
    }
  }

  private void reference(RecordDraft draft, ForeignKeyDefinition key) {
    Optional<String> obstacle = obstacle(draft, key);
    if (obstacle.isPresent()) {
      draft.cannotSay(Kind.CONSTRAINT, key.name(), obstacle.get());
      return;
    }
    RecordDraft target = referenced(key);
    List<Component> components = draft.components(key.columns());
    List<String> members = new ArrayList<>();
    if (components.size() > 1) {
      members.add("by = " + names(components));
    }
    if (!refersToPrimaryKey(key)) {
      members.add("to = " + names(target.components(key.referencedColumns())));
    }
    action("OnDelete", key.onDelete()).ifPresent(text -> members.add("onDelete = " + text));
    action("OnUpdate", key.onUpdate()).ifPresent(text -> members.add("onUpdate = " + text));
    key.match().ifPresent(match -> members.add("match = References.Match." + match.name()));
    key.deferral()
        .ifPresent(
            deferral -> {
              draft.require("Deferrable");
              members.add("deferrable = Deferrable." + deferral.name());
            });
    relation(draft, target, key).ifPresent(text -> members.add("relation = " + text));
    if (!key.name().equals(Identifiers.madeOf(draft.table().name(), key.columns(), "fkey"))) {
      members.add("name = " + JavaText.quoted(key.name()));
    }
    String record = draft.nameOf(target) + ".class";
    String annotation =
        "@References("
            + (members.isEmpty() ? record : "value = " + record + ", " + String.join(", ", members))
            + ")";
    if (components.size() > 1) {
      draft.annotate(annotation);
    } else {
      components.get(0).annotate(annotation);
    }
    draft.require("References");
    draft.add(key);
  }

  private static String names(List<Component> components) {
    String names =
        components.stream()
            .map(component -> JavaText.quoted(component.name()))
            .collect(Collectors.joining(", "));
    return components.size() == 1 ? names : "{" + names + "}";
  }

  private boolean refersToPrimaryKey(ForeignKeyDefinition key) {
    return Optional.ofNullable(drafts.get(QualifiedName.referencedBy(key)))
        .flatMap(RecordDraft::primaryKey)
        .filter(primary -> primary.columns().equals(key.referencedColumns()))
        .isPresent();
  }

  private Optional<String> obstacle(RecordDraft draft, ForeignKeyDefinition key) {
    RecordDraft target = drafts.get(QualifiedName.referencedBy(key));
    if (target == null || !draft.has(key.columns()) || !target.has(key.referencedColumns())) {
      return Optional.of("the records are without one of its columns");
    }
    Set<String> referred = Set.copyOf(key.referencedColumns());
    if (target.keys().stream().noneMatch(each -> Set.copyOf(each.columns()).equals(referred))) {
      return Optional.of("a record refers to a primary or unique key");
    }
    List<Component> components = draft.components(key.columns());
    List<Component> others = target.components(key.referencedColumns());
    if (IntStream.range(0, others.size())
        .anyMatch(i -> !components.get(i).type().isSameAs(others.get(i).type()))) {
      return Optional.of("both columns of a record's foreign key have one type");
    }
    if (draft.foreignKeys().stream()
        .anyMatch(
            other ->
                other.columns().equals(key.columns())
                    && QualifiedName.referencedBy(other).equals(target.tableName()))) {
      return Optional.of("components of a record refer to another one once");
    }
    return sets(key, ReferentialAction.SET_NULL)
            && !components.stream().allMatch(component -> component.column().nullable())
        ? Optional.of("it would set a column to null that is never null")
        : sets(key, ReferentialAction.SET_DEFAULT)
                && !components.stream().allMatch(RelationWriter::hasDefault)
            ? Optional.of("it would set a column to its default that has none")
            : Optional.empty();
  }

  private static boolean sets(ForeignKeyDefinition key, ReferentialAction action) {
    return key.onDelete() == action || key.onUpdate() == action;
  }

  private static boolean hasDefault(Component component) {
    return component.column().nullable() || component.column().defaultExpression().isPresent();
  }

  private RecordDraft referenced(ForeignKeyDefinition key) {
    return Objects.requireNonNull(drafts.get(QualifiedName.referencedBy(key)));
  }

  private static Optional<String> action(String type, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? Optional.empty()
        : Optional.of("References." + type + "." + action.name());
  }

  /** Names the relation only where the name that it has by itself is taken. */
  private static Optional<String> relation(
      RecordDraft draft, RecordDraft target, ForeignKeyDefinition key) {
    String record = target.name().record();
    boolean single = key.columns().size() == 1;
    Component component = draft.components(key.columns()).get(0);
    Component referred = target.components(key.referencedColumns()).get(0);
    String implied =
        single ? impliedRelation(component, referred, record) : JavaNames.constant(record);
    return draft.take(implied)
        ? Optional.empty()
        : Optional.of(
            JavaText.quoted(
                freeMember(
                    draft,
                    single
                        ? component.name() + record
                        : withoutKey(component.name(), referred)
                            .map(role -> role + record)
                            .orElseGet(() -> JavaNames.member(record)))));
  }

  /** As the processor does it: the component's name without that of the key. */
  private static String impliedRelation(Component component, Component referred, String record) {
    String name = component.name();
    return name.equals(referred.name())
        ? JavaNames.constant(record)
        : withoutKey(name, referred)
            .map(JavaNames::constant)
            .orElseGet(() -> JavaNames.constant(name) + "_" + JavaNames.constant(record));
  }

  /** Returns {@code author} for {@code authorId}, where the key is {@code id}. */
  private static Optional<String> withoutKey(String name, Component referred) {
    String suffix = capitalised(referred.name());
    return name.endsWith(suffix) && name.length() > suffix.length()
        ? Optional.of(name.substring(0, name.length() - suffix.length()))
        : Optional.empty();
  }

  /** Returns whether a table does nothing but connect two others. */
  private static boolean connectsTwo(RecordDraft draft) {
    List<ForeignKeyDefinition> keys = draft.foreignKeys();
    if (keys.size() != 2
        || QualifiedName.referencedBy(keys.get(0)).equals(QualifiedName.referencedBy(keys.get(1)))
        || !Collections.disjoint(keys.get(0).columns(), keys.get(1).columns())) {
      return false;
    }
    Set<String> columns = new HashSet<>(keys.get(0).columns());
    columns.addAll(keys.get(1).columns());
    return draft.primaryKey().filter(key -> columns.equals(Set.copyOf(key.columns()))).isPresent()
        && draft.components().stream()
            .map(Component::column)
            .allMatch(
                column ->
                    column.defaultExpression().isPresent() || columns.contains(column.name()));
  }

  private void through(RecordDraft table) {
    RecordDraft first = referenced(table.foreignKeys().get(0));
    RecordDraft second = referenced(table.foreignKeys().get(1));
    many(first, second, Optional.of(table), Optional.empty());
    many(second, first, Optional.of(table), Optional.empty());
  }

  private void otherSide(RecordDraft draft, ForeignKeyDefinition key) {
    RecordDraft target = referenced(key);
    List<ForeignKeyDefinition> others =
        draft.foreignKeys().stream()
            .filter(other -> !other.equals(key))
            .filter(other -> QualifiedName.referencedBy(other).equals(target.tableName()))
            .toList();
    Optional<String> own =
        key.columns().stream()
            .filter(column -> others.stream().noneMatch(other -> other.columns().contains(column)))
            .findFirst();
    if (own.isEmpty()) {
      // No component says which of the foreign keys is meant.
      return;
    }
    Optional<By> by =
        others.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new By(
                    draft.component(own.get()).orElseThrow(),
                    target
                        .component(key.referencedColumns().get(key.columns().indexOf(own.get())))
                        .orElseThrow()));
    boolean one = draft.keys().stream().anyMatch(each -> key.columns().containsAll(each.columns()));
    if (one) {
      write(target, draft, "HasOne", draft.name().record(), Optional.empty(), by);
    } else {
      many(target, draft, Optional.empty(), by);
    }
  }

  /**
   * The component that tells which of several foreign keys a relation goes along.
   *
   * @param component the component
   * @param referred what it refers to
   */
  private record By(Component component, Component referred) {
    /** Returns {@code postsByAuthor} for {@code authorId}, where the key is {@code id}. */
    String member(RecordDraft draft, String begin) {
      return withoutKey(component.name(), referred)
          .map(role -> begin + capitalised(role))
          .filter(name -> draft.take(JavaNames.constant(name)))
          .orElseGet(() -> freeMember(draft, begin + capitalised(component.name())));
    }
  }

  private static void many(
      RecordDraft from, RecordDraft to, Optional<RecordDraft> through, Optional<By> by) {
    write(from, to, "HasMany", to.name().scope(), through, by);
  }

  private static void write(
      RecordDraft from,
      RecordDraft to,
      String annotation,
      String impliedName,
      Optional<RecordDraft> through,
      Optional<By> by) {
    List<String> members = new ArrayList<>();
    String constant = JavaNames.constant(impliedName);
    if (by.isPresent() || !from.take(constant)) {
      String name = JavaNames.member(impliedName);
      members.add(
          "name = "
              + JavaText.quoted(
                  by.map(each -> each.member(from, name + "By"))
                      .orElseGet(() -> freeMember(from, name))));
    }
    by.ifPresent(each -> members.add("by = " + JavaText.quoted(each.component().name())));
    through.ifPresent(table -> members.add("through = " + from.nameOf(table) + ".class"));
    String record = from.nameOf(to) + ".class";
    from.annotate(
        "@"
            + annotation
            + "("
            + (members.isEmpty() ? record : "value = " + record + ", " + String.join(", ", members))
            + ")");
    from.require(annotation);
  }

  private static String freeMember(RecordDraft draft, String name) {
    String free = name;
    for (int number = 2; !draft.take(JavaNames.constant(free)); number++) {
      free = name + number;
    }
    return free;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
