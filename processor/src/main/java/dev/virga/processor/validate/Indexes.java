package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.IndexDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks {@code @Index}: what it names is there, and its parts go together. */
final class Indexes {
  private static final Pattern METHOD = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Set<String> INCLUDING = Set.of("btree", "gist", "spgist");
  private static final Set<String> OF_ONE_COLUMN = Set.of("hash", "spgist");

  private final Problems problems;
  private final SqlNames sqlNames;
  private final NamedComponents named;
  private final ColumnLists lists;

  Indexes(Problems problems) {
    this.problems = problems;
    this.sqlNames = new SqlNames(problems);
    this.named = new NamedComponents(problems);
    this.lists = new ColumnLists(problems);
  }

  void check(Declaration declaration) {
    for (Component component : declaration.components()) {
      component.indexes().forEach(index -> onComponent(declaration, component, index));
    }
    declaration.indexes().forEach(index -> onRecord(declaration, index));
  }

  private void onComponent(Declaration declaration, Component component, IndexDeclaration index) {
    lists.checkOnComponent(component, index.list(), "@Index");
    index
        .elements()
        .ifPresent(
            elements ->
                problem(
                    elements,
                    "@Index on ",
                    component.label(),
                    " is over that column alone; leave \"on\" out, or put the annotation on the record"));
    parts(declaration, index);
  }

  private void onRecord(Declaration declaration, IndexDeclaration index) {
    if (index.elements().isEmpty()) {
      lists.checkOnRecord(declaration, index.list(), "@Index");
    } else {
      elements(index, index.elements().get());
    }
    parts(declaration, index);
  }

  private void elements(IndexDeclaration index, Located<String> elements) {
    sqlNames.checkExpression(elements.value(), elements.position(), "\"on\" of @Index");
    if (!index.list().components().isEmpty()) {
      problem(
          index.list().components().get(0),
          "@Index is over components or over what \"on\" says; leave one of them out");
    }
    if (index.name().isEmpty()) {
      problem(elements, "an @Index with \"on\" has no name by itself; give it one with \"name\"");
    }
  }

  private void parts(Declaration declaration, IndexDeclaration index) {
    index
        .where()
        .ifPresent(
            where ->
                sqlNames.checkExpression(where.value(), where.position(), "\"where\" of @Index"));
    index
        .parameters()
        .ifPresent(
            parameters ->
                sqlNames.checkExpression(
                    parameters.value(), parameters.position(), "\"with\" of @Index"));
    index
        .nulls()
        .filter(nulls -> !index.unique())
        .ifPresent(
            nulls ->
                problem(
                    nulls,
                    "nulls are equal in an index that is unique; write \"unique = true\" beside it"));
    named.check(declaration, index.include(), "@Index");
    index.method().ifPresent(method -> method(index, method));
  }

  private void method(IndexDeclaration index, Located<String> method) {
    if (!METHOD.matcher(method.value()).matches()) {
      problem(
          method, "\"", method.value(), "\" is no access method; write one such as gin or brin");
      return;
    }
    if (index.unique() && !method.value().equals("btree")) {
      problem(
          method,
          "an index of the method ",
          method.value(),
          " cannot be unique; leave one of them out");
    }
    List<Located<String>> include = index.include();
    if (!include.isEmpty() && !INCLUDING.contains(method.value())) {
      problem(
          include.get(0),
          "an index of the method ",
          method.value(),
          " includes no columns; leave them out");
    }
    if (OF_ONE_COLUMN.contains(method.value()) && index.list().components().size() > 1) {
      problem(
          method,
          "an index of the method ",
          method.value(),
          " is over one column; declare one for each");
    }
  }

  private void problem(Located<?> at, String... message) {
    problems.add(at.position(), ProblemKey.INDEX, message);
  }
}
