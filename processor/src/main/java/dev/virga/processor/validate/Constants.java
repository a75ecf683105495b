package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.Group;
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Position;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.ScopeName;
import dev.virga.processor.model.UniqueDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks that the constants of a generated interface have names of their own. */
final class Constants {
  private final ScopeName scope;
  private final Problems problems;
  private final Map<String, String> owners = new HashMap<>();

  Constants(ScopeName scope, Problems problems) {
    this.scope = scope;
    this.problems = problems;
  }

  /** Returns whether the table, the columns and the keys have names of their own. */
  boolean check(Declaration declaration) {
    int before = problems.count();
    owners.put(scope.constant(), declaration.kind() == Kind.COMPOSITE ? "the codec" : "the table");
    declaration.components().forEach(this::addColumn);
    declaration.components().stream()
        .flatMap(component -> component.place().groups().stream())
        .distinct()
        .forEach(group -> addGroup(declaration, group));
    declaration.idComponents().stream()
        .limit(1)
        .forEach(id -> add("PRIMARY_KEY", id.position(), "the primary key", wayOut(id)));
    for (Component component : declaration.components()) {
      component.uniques().forEach(unique -> addUnique(unique, List.of(component.name())));
    }
    declaration.uniques().forEach(unique -> addUnique(unique, unique.componentNames()));
    return problems.count() == before;
  }

  /** Returns the relations with names of their own. */
  List<Relation> distinct(List<Relations.Declared> relations) {
    return relations.stream().filter(this::addRelation).map(Relations.Declared::relation).toList();
  }

  /** Returns the constant of a unique key. */
  static String ofUnique(List<String> components) {
    return components.stream()
        .map(Naming::constant)
        .collect(Collectors.joining("_", "UNIQUE_", ""));
  }

  private void addColumn(Component component) {
    add(
        component.constant(),
        component.position(),
        "the column of " + component.label(),
        wayOut(component));
  }

  private void addGroup(Declaration declaration, Group group) {
    add(
        group.constant(),
        declaration.position(),
        "the columns of " + declaration.name().simpleName() + "." + group.name(),
        "rename the component");
  }

  private static String wayOut(Component component) {
    return "rename the component, and keep its column with @Column(\""
        + component.columnName()
        + "\")";
  }

  /** An upsert cannot name a deferrable key, so that it has no constant. */
  private void addUnique(UniqueDeclaration unique, List<String> components) {
    if (!components.isEmpty() && unique.deferral().isEmpty()) {
      add(
          ofUnique(components),
          unique.list().position(),
          "the unique key over "
              + components.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")),
          "remove it if it is the same key, or rename a component, and keep its column with @Column");
    }
  }

  private boolean addRelation(Relations.Declared declared) {
    return add(
        declared.relation().constant(),
        declared.position(),
        "the relation to " + declared.relation().target().simpleName(),
        "name the relation: " + declared.member() + " = \"another\"");
  }

  private boolean add(String constant, Position position, String owner, String wayOut) {
    String first = owners.putIfAbsent(constant, owner);
    if (first != null) {
      problems.add(
          position,
          ProblemKey.DUPLICATE_CONSTANT,
          first,
          " and ",
          owner,
          " would both be ",
          scope.scope().simpleName(),
          ".",
          constant,
          "; ",
          wayOut);
    }
    return first == null;
  }
}
