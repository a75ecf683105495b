package dev.virga.processor.validate;

import dev.virga.processor.model.Column;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.Group;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.ScopeName;
import dev.virga.processor.model.ShapeComponent;
import dev.virga.processor.model.ShapePart;
import dev.virga.processor.model.ShapePart.ColumnEnd;
import dev.virga.processor.model.ShapePart.End;
import dev.virga.processor.model.ShapePart.GroupEnd;
import dev.virga.processor.model.ShapePart.RecordEnd;
import dev.virga.processor.model.ShapePart.ShapeEnd;
import dev.virga.processor.model.ShapePart.Step;
import dev.virga.processor.model.ShapeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the path of a shape's component from the table to what it is taken from. */
final class ShapeParts {
  private final Declarations declarations;
  private final TableMembers members;
  private final ShapeOrders orders;
  private final Problems problems;

  ShapeParts(Declarations declarations, Problems problems) {
    this.declarations = declarations;
    this.members = new TableMembers(declarations);
    this.orders = new ShapeOrders(declarations, problems);
    this.problems = problems;
  }

  /** Returns where a component is taken from; empty if its path or its type is wrong. */
  Optional<ShapePart> of(ShapeComponent component, Declaration table) {
    List<Step> steps = new ArrayList<>();
    Declaration at = table;
    List<String> names = component.steps();
    for (int i = 0; i < names.size(); i++) {
      Optional<Column> column = members.column(at, names.get(i));
      Optional<Relation> relation = members.relation(at, names.get(i));
      if (column.isPresent() && i == names.size() - 1) {
        return checked(component, steps, new ColumnEnd(ScopeName.of(at), column.get()));
      }
      Optional<Group> group = members.group(at, names.get(i));
      if (group.isPresent() && i == names.size() - 1) {
        return checked(component, steps, new GroupEnd(ScopeName.of(at), group.get()));
      }
      if (relation.isEmpty()) {
        unknown(component, at, names.get(i), column.isPresent() || group.isPresent());
        return Optional.empty();
      }
      steps.add(new Step(ScopeName.of(at), relation.get()));
      Optional<Declaration> target = declarations.tableOrView(relation.get().target());
      if (target.isEmpty()) {
        return Optional.empty();
      }
      at = target.get();
    }
    return end(component, at).flatMap(end -> checked(component, steps, end));
  }

  private Optional<ShapePart> checked(ShapeComponent component, List<Step> steps, End end) {
    ShapeType type =
        end instanceof ColumnEnd found
            ? ShapeTypes.ofColumn(component.type(), found.column())
            : component.type();
    int before = problems.count();
    ShapePart part =
        new ShapePart(
            type, steps, end, orders.of(component, steps), component.limit().map(Located::value));
    new ShapeTypes(problems).check(component, part);
    return problems.count() == before ? Optional.of(part) : Optional.empty();
  }

  private void unknown(ShapeComponent component, Declaration table, String name, boolean isColumn) {
    Problems ofTable = new Problems();
    List<String> names = members.names(table, ofTable);
    if (!isColumn && ofTable.count() > 0) {
      // what is wrong with the table is told there, and the relation may be among it
      return;
    }
    String record = table.name().simpleName();
    problems.add(
        component.source(),
        ProblemKey.UNKNOWN_PATH,
        isColumn
            ? "\"" + name + "\" is a column of " + record + ", from which no path leads on"
            : record + " has no component and no relation \"" + name + "\"",
        component.path().isEmpty() ? " (if it is elsewhere, say where with @Path)" : "",
        isColumn ? "; end with it, or start with a relation" : Suggestion.name(names, name));
  }

  /** Returns what a path that ends with a relation holds of the table. */
  private Optional<End> end(ShapeComponent component, Declaration table) {
    Optional<JavaName> wanted = component.type().valueClass();
    if (wanted.filter(table.name()::equals).isPresent()) {
      return Optional.of(new RecordEnd(table.name()));
    }
    Optional<End> shape =
        wanted
            .flatMap(declarations::shape)
            .filter(found -> found.table().value().equals(table.name()))
            .map(ShapeEnd::new);
    return shape.isPresent() ? shape : onlyColumn(component, table);
  }

  private Optional<End> onlyColumn(ShapeComponent component, Declaration table) {
    List<Column> columns =
        new Columns(new Problems())
            .of(table).stream()
                .filter(column -> ShapeTypes.isOf(component.type(), column))
                .toList();
    if (columns.size() == 1) {
      return Optional.of(new ColumnEnd(ScopeName.of(table), columns.get(0)));
    }
    String relation = component.steps().get(component.steps().size() - 1);
    problems.add(
        columns.isEmpty() ? component.position() : component.source(),
        ProblemKey.SHAPE_TYPE,
        component.label(),
        " holds ",
        component.type().value(),
        ", and the relation \"",
        relation,
        "\" leads to ",
        table.name().simpleName(),
        columns.isEmpty()
            ? "; hold that record, or one with @Shape(" + table.name().simpleName() + ".class)"
            : ", which has several columns of that type; choose one, such as @Path(\""
                + String.join(".", component.steps())
                + "."
                + columns.get(0).component()
                + "\")");
    return Optional.empty();
  }
}
