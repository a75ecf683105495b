package dev.virga.kit.pull;

import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes foreign keys, and the relations that they make, from both sides. */
final class RelationWriter {
  private final Map<QualifiedName, RecordDraft> drafts = new HashMap<>();
  private final Set<RecordDraft> between = new HashSet<>();

  RelationWriter(Collection<RecordDraft> drafts) {
    drafts.forEach(draft -> this.drafts.put(draft.tableName(), draft));
  }

  void write(Collection<RecordDraft> inOrder) {
    for (RecordDraft draft : inOrder) {
      draft.table().foreignKeys().forEach(key -> reference(draft, key));
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
    Component component = draft.component(key.columns().get(0)).orElseThrow();
    List<String> members = new ArrayList<>();
    action("OnDelete", key.onDelete()).ifPresent(text -> members.add("onDelete = " + text));
    action("OnUpdate", key.onUpdate()).ifPresent(text -> members.add("onUpdate = " + text));
    relation(draft, component, target).ifPresent(text -> members.add("relation = " + text));
    if (!key.name().equals(Identifiers.madeOf(draft.table().name(), key.columns(), "fkey"))) {
      members.add("name = " + JavaText.quoted(key.name()));
    }
    String record = target.name().record() + ".class";
    component.annotate(
        "@References("
            + (members.isEmpty() ? record : "value = " + record + ", " + String.join(", ", members))
            + ")");
    draft.require("References");
    requireRecord(draft, target);
    draft.add(key);
  }

  private Optional<String> obstacle(RecordDraft draft, ForeignKeyDefinition key) {
    RecordDraft target = drafts.get(QualifiedName.referencedBy(key));
    if (key.columns().size() > 1) {
      return Optional.of("a record refers by one column");
    }
    if (target == null || draft.component(key.columns().get(0)).isEmpty()) {
      return Optional.of("the records are without one of its columns");
    }
    Optional<Component> id = target.id();
    if (id.isEmpty() || !key.referencedColumns().equals(List.of(id.get().column().name()))) {
      return Optional.of("a record refers to the primary key");
    }
    Component component = draft.component(key.columns().get(0)).orElseThrow();
    if (!component.column().type().equals(id.get().column().type())) {
      return Optional.of("both columns of a record's foreign key have one type");
    }
    if (draft.foreignKeys().stream().anyMatch(other -> other.columns().equals(key.columns()))) {
      return Optional.of("a component has one foreign key");
    }
    boolean setsNull =
        key.onDelete() == ReferentialAction.SET_NULL
            || key.onUpdate() == ReferentialAction.SET_NULL;
    return setsNull && !component.column().nullable()
        ? Optional.of("it would set a column to null that is never null")
        : Optional.empty();
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
      RecordDraft draft, Component component, RecordDraft target) {
    if (draft.take(impliedRelation(component, target))) {
      return Optional.empty();
    }
    return Optional.of(
        JavaText.quoted(freeMember(draft, component.name() + target.name().record())));
  }

  /** As the processor does it: the component's name without that of the key. */
  private static String impliedRelation(Component component, RecordDraft target) {
    String key = target.id().orElseThrow().name();
    String name = component.name();
    String record = JavaNames.constant(target.name().record());
    if (name.equals(key)) {
      return record;
    }
    String suffix = capitalised(key);
    return name.endsWith(suffix) && name.length() > suffix.length()
        ? JavaNames.constant(name.substring(0, name.length() - suffix.length()))
        : JavaNames.constant(name) + "_" + record;
  }

  /** Returns whether a table does nothing but connect two others. */
  private static boolean connectsTwo(RecordDraft draft) {
    List<ForeignKeyDefinition> keys = draft.foreignKeys();
    return keys.size() == 2
        && !QualifiedName.referencedBy(keys.get(0)).equals(QualifiedName.referencedBy(keys.get(1)))
        && draft
            .primaryKey()
            .filter(key -> key.columns().size() == 2)
            .filter(
                key -> keys.stream().allMatch(each -> key.columns().containsAll(each.columns())))
            .isPresent()
        && draft.components().stream()
            .map(Component::column)
            .allMatch(
                column ->
                    column.defaultExpression().isPresent()
                        || keys.stream().anyMatch(key -> key.columns().contains(column.name())));
  }

  private void through(RecordDraft table) {
    RecordDraft first = referenced(table.foreignKeys().get(0));
    RecordDraft second = referenced(table.foreignKeys().get(1));
    many(first, second, Optional.of(table), Optional.empty());
    many(second, first, Optional.of(table), Optional.empty());
  }

  private void otherSide(RecordDraft draft, ForeignKeyDefinition key) {
    RecordDraft target = referenced(key);
    Component component = draft.component(key.columns().get(0)).orElseThrow();
    boolean ambiguous =
        draft.foreignKeys().stream()
                .filter(other -> QualifiedName.referencedBy(other).equals(target.tableName()))
                .count()
            > 1;
    Optional<Component> by = ambiguous ? Optional.of(component) : Optional.empty();
    boolean one =
        draft.uniqueKeys().stream().anyMatch(unique -> unique.columns().equals(key.columns()))
            || draft.primaryKey().filter(id -> id.columns().equals(key.columns())).isPresent();
    if (one) {
      write(target, draft, "HasOne", draft.name().record(), Optional.empty(), by);
    } else {
      many(target, draft, Optional.empty(), by);
    }
  }

  private static void many(
      RecordDraft from, RecordDraft to, Optional<RecordDraft> through, Optional<Component> by) {
    write(from, to, "HasMany", to.name().scope(), through, by);
  }

  private static void write(
      RecordDraft from,
      RecordDraft to,
      String annotation,
      String impliedName,
      Optional<RecordDraft> through,
      Optional<Component> by) {
    List<String> members = new ArrayList<>();
    String constant = JavaNames.constant(impliedName);
    if (by.isPresent() || !from.take(constant)) {
      String name =
          JavaNames.member(impliedName)
              + by.map(component -> "By" + role(component, from)).orElse("");
      members.add("name = " + JavaText.quoted(freeMember(from, name)));
    }
    by.ifPresent(component -> members.add("by = " + JavaText.quoted(component.name())));
    through.ifPresent(table -> members.add("through = " + table.name().record() + ".class"));
    String record = to.name().record() + ".class";
    from.annotate(
        "@"
            + annotation
            + "("
            + (members.isEmpty() ? record : "value = " + record + ", " + String.join(", ", members))
            + ")");
    from.require(annotation);
    requireRecord(from, to);
    through.ifPresent(table -> requireRecord(from, table));
  }

  /** Returns {@code Author} for {@code authorId}, where the key is {@code id}. */
  private static String role(Component component, RecordDraft target) {
    String name = capitalised(component.name());
    String suffix = capitalised(target.id().orElseThrow().name());
    return name.endsWith(suffix) && name.length() > suffix.length()
        ? name.substring(0, name.length() - suffix.length())
        : name;
  }

  private static void requireRecord(RecordDraft draft, RecordDraft other) {
    if (!draft.name().packageName().equals(other.name().packageName())) {
      draft.require(other.name().qualifiedRecord());
    }
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
