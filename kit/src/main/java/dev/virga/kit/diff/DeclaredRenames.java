package dev.virga.kit.diff;

import static java.util.stream.Collectors.toSet;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.diff.Decisions.LabelName;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.RenameDefinition;
import dev.virga.schema.RenameDefinition.Kind;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes decisions of what the records say that things were called before. A rename is still to be
 * made where the old name is there before, and the new one is not.
 */
final class DeclaredRenames {
  private final DatabaseDefinition before;
  private final DatabaseDefinition after;
  private Decisions decisions;

  DeclaredRenames(DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    this.before = before;
    this.after = after;
    this.decisions = decisions;
  }

  /** Tables and types come first: columns and labels are decided by the old names of theirs. */
  Decisions decide() {
    for (Kind kind : Kind.values()) {
      for (TableDefinition table : after.tables()) {
        of(kind, table.renames()).forEach(rename -> decide(table, rename));
      }
      for (CompositeDefinition composite : after.objects(CompositeDefinition.class)) {
        String user = "The " + ObjectName.of(composite);
        of(kind, composite.renames()).forEach(rename -> decide(user, rename));
      }
    }
    return decisions;
  }

  private static Stream<RenameDefinition> of(Kind kind, List<RenameDefinition> renames) {
    return renames.stream().filter(rename -> rename.kind() == kind);
  }

  private void decide(TableDefinition table, RenameDefinition rename) {
    String user = "The record " + table.record();
    switch (rename.kind()) {
      case TABLE -> table(table, user, rename);
      case COLUMN -> column(table, user, rename);
      default -> decide(user, rename);
    }
  }

  private void decide(String user, RenameDefinition rename) {
    if (rename.kind() == Kind.ENUM) {
      type(rename).ifPresent(type -> type(user, type, rename));
    } else {
      type(rename).ifPresent(type -> label(user, type, rename));
    }
  }

  private void table(TableDefinition table, String user, RenameDefinition rename) {
    QualifiedName name = QualifiedName.of(table);
    pending(name, rename, tables(before))
        .ifPresent(
            former -> {
              checkGone(former, tables(after), user, "table " + name);
              decisions = decisions.renameTable(former, name);
            });
  }

  private void column(TableDefinition table, String user, RenameDefinition rename) {
    QualifiedName name = QualifiedName.of(table);
    Optional<TableDefinition> old =
        former(name, tables(before), decisions.tables())
            .flatMap(
                former ->
                    before.tables().stream()
                        .filter(candidate -> QualifiedName.of(candidate).equals(former))
                        .findFirst());
    if (old.isPresent() && isPending(rename, columns(old.get()))) {
      checkGone(rename.formerName(), columns(table), user, "column " + name + "." + rename.name());
      decisions =
          decisions.renameColumn(
              new ColumnName(QualifiedName.of(old.get()), rename.formerName()), rename.name());
    }
  }

  private void type(String user, EnumDefinition type, RenameDefinition rename) {
    QualifiedName name = QualifiedName.of(type);
    pending(name, rename, enums(before))
        .ifPresent(
            former -> {
              checkGone(former, enums(after), user, "enum type " + name);
              decisions = decisions.renameEnum(former, name);
            });
  }

  private void label(String user, EnumDefinition type, RenameDefinition rename) {
    QualifiedName name = QualifiedName.of(type);
    Optional<EnumDefinition> old =
        former(name, enums(before), decisions.enums())
            .flatMap(
                former ->
                    before.enums().stream()
                        .filter(candidate -> QualifiedName.of(candidate).equals(former))
                        .findFirst());
    if (old.isPresent() && isPending(rename, Set.copyOf(old.get().labels()))) {
      checkGone(
          rename.formerName(),
          Set.copyOf(type.labels()),
          user,
          "label " + new LabelName(name, rename.name()));
      decisions =
          decisions.renameLabel(QualifiedName.of(old.get()), rename.formerName(), rename.name());
    }
  }

  private Optional<EnumDefinition> type(RenameDefinition rename) {
    return after.enums().stream()
        .filter(type -> rename.type().equals(Optional.of(Quoted.name(QualifiedName.of(type)))))
        .findFirst();
  }

  private static boolean isPending(RenameDefinition rename, Set<String> names) {
    return names.contains(rename.formerName()) && !names.contains(rename.name());
  }

  /** Returns the old name of a table or type, if it is there and the new one is not. */
  private Optional<QualifiedName> pending(
      QualifiedName name, RenameDefinition rename, Set<QualifiedName> there) {
    Optional<String> schema = rename.formerSchema().or(name::schema);
    return find(new QualifiedName(schema, rename.formerName()), there)
        .filter(former -> find(name, there).isEmpty());
  }

  /** Returns the old name of a table or type that may have been decided about already. */
  private Optional<QualifiedName> former(
      QualifiedName name, Set<QualifiedName> there, Map<QualifiedName, QualifiedName> renames) {
    return renames.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> find(name, there));
  }

  /** Finds a name, which may lie in a schema that is renamed, or in the default one. */
  private Optional<QualifiedName> find(QualifiedName name, Set<QualifiedName> there) {
    Set<Optional<String>> schemas = new LinkedHashSet<>();
    schemas.add(name.schema());
    decisions
        .schemas()
        .forEach(
            (from, to) -> {
              if (name.schema().equals(Optional.of(to))) {
                schemas.add(Optional.of(from));
              }
            });
    if (name.schema().equals(Optional.of("public"))) {
      schemas.add(Optional.empty());
    }
    List<QualifiedName> found = new ArrayList<>();
    schemas.forEach(schema -> found.add(new QualifiedName(schema, name.name())));
    return found.stream().filter(there::contains).findFirst();
  }

  /** What is there still has not become something else. */
  private static <N> void checkGone(N former, Set<N> now, String user, String what) {
    if (now.contains(former)) {
      throw new InvalidDecisionException(
          "%s says with @RenamedFrom that the %s was %s, which is still declared. Remove the annotation, or the declaration of %s."
              .formatted(user, what, former, former));
    }
  }

  private static Set<QualifiedName> tables(DatabaseDefinition database) {
    return database.tables().stream().map(QualifiedName::of).collect(toSet());
  }

  private static Set<QualifiedName> enums(DatabaseDefinition database) {
    return database.enums().stream().map(QualifiedName::of).collect(toSet());
  }

  private static Set<String> columns(TableDefinition table) {
    return table.columns().stream().map(ColumnDefinition::name).collect(toSet());
  }
}
