package dev.virga.processor.validate;

import dev.virga.processor.model.Column;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.ScopeName;
import dev.virga.processor.model.ShapeComponent;
import dev.virga.processor.model.ShapeOrder;
import dev.virga.processor.model.ShapePart.ColumnEnd;
import dev.virga.processor.model.ShapePart.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks how the lists of shapes are ordered and cut, and finds what they are ordered by. */
final class ShapeOrders {
  private static final Pattern KEY =
      Pattern.compile(
          "(?<path>\\S+)(\\s+(?<direction>asc|desc))?(\\s+nulls\\s+(?<nulls>first|last))?");

  private final Declarations declarations;
  private final TableMembers members;
  private final Problems problems;

  ShapeOrders(Declarations declarations, Problems problems) {
    this.declarations = declarations;
    this.members = new TableMembers(declarations);
    this.problems = problems;
  }

  /**
   * Returns the keys of a component's order.
   *
   * @param steps the relations that lead to what the component is taken from
   */
  List<ShapeOrder> of(ShapeComponent component, List<Step> steps) {
    Optional<Relation> many =
        steps.stream().filter(step -> step.kind() == Kind.TO_MANY).findFirst().map(Step::relation);
    if (component.isRefined() && many.isEmpty()) {
      component.annotations().stream()
          .filter(annotation -> !annotation.value().equals("Path"))
          .forEach(annotation -> misplaced(component, annotation));
      return List.of();
    }
    component
        .limit()
        .filter(limit -> limit.value() < 1)
        .ifPresent(
            limit ->
                problems.add(
                    limit.position(),
                    ProblemKey.SHAPE_TYPE,
                    component.label(),
                    " would hold no row; give a limit of at least 1, or remove the component"));
    return many.flatMap(relation -> declarations.tableOrView(relation.target()))
        .map(table -> keys(component, table))
        .orElse(List.of());
  }

  private void misplaced(ShapeComponent component, Located<String> annotation) {
    problems.add(
        annotation.position(),
        ProblemKey.MISPLACED_ANNOTATION,
        "@",
        annotation.value(),
        " has no meaning on ",
        component.label(),
        ", to which no relation to many rows leads; remove it");
  }

  private List<ShapeOrder> keys(ShapeComponent component, Declaration table) {
    List<ShapeOrder> keys = new ArrayList<>();
    for (Located<String> text : component.orderBy()) {
      Matcher key = KEY.matcher(text.value().strip());
      if (key.matches()) {
        key(text, key, table).ifPresent(keys::add);
      } else {
        problems.add(
            text.position(),
            ProblemKey.UNKNOWN_PATH,
            "\"",
            text.value(),
            "\" is no order; write a component, then asc or desc, then nulls first or nulls last");
      }
    }
    return keys;
  }

  private Optional<ShapeOrder> key(Located<String> text, Matcher key, Declaration table) {
    List<Step> steps = new ArrayList<>();
    Declaration at = table;
    String[] names = key.group("path").split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      Optional<Relation> relation =
          members.relation(at, names[i]).filter(found -> found.kind() != Kind.TO_MANY);
      Optional<Declaration> next =
          relation.flatMap(found -> declarations.tableOrView(found.target()));
      if (relation.isEmpty() || next.isEmpty()) {
        unknown(text, at, names[i], "no relation to one row");
        return Optional.empty();
      }
      steps.add(new Step(ScopeName.of(at), relation.get()));
      at = next.get();
    }
    String name = names[names.length - 1];
    Optional<Column> column = members.column(at, name);
    if (column.isEmpty()) {
      unknown(text, at, name, "no component");
      return Optional.empty();
    }
    return Optional.of(
        new ShapeOrder(steps, new ColumnEnd(ScopeName.of(at), column.get()), methods(key)));
  }

  private void unknown(Located<String> text, Declaration table, String name, String what) {
    List<String> names = members.names(table, new Problems());
    if (names.contains(name)) {
      problems.add(
          text.position(),
          ProblemKey.UNKNOWN_PATH,
          "\"",
          name,
          "\" of ",
          table.name().simpleName(),
          " leads to no value to order by; go along relations to one row, and end with a component");
      return;
    }
    problems.add(
        text.position(),
        ProblemKey.UNKNOWN_PATH,
        table.name().simpleName(),
        " has ",
        what,
        " \"",
        name,
        "\" to order by",
        Suggestion.name(names, name));
  }

  private static List<String> methods(Matcher key) {
    List<String> methods = new ArrayList<>();
    methods.add("desc".equals(key.group("direction")) ? "desc" : "asc");
    if (key.group("nulls") != null) {
      methods.add(key.group("nulls").equals("first") ? "nullsFirst" : "nullsLast");
    }
    return methods;
  }
}
