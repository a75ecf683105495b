package dev.virga.processor.validate;

import dev.virga.processor.model.Column;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.ShapeComponent;
import dev.virga.processor.model.ShapePart;
import dev.virga.processor.model.ShapePart.ColumnEnd;
import dev.virga.processor.model.ShapePart.GroupEnd;
import dev.virga.processor.model.ShapeType;
import dev.virga.processor.model.ShapeType.Holder;
import java.util.Optional;

/** Checks that a component of a shape can hold what it is taken from. */
final class ShapeTypes {
  private final Problems problems;

  ShapeTypes(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether the values of a component are of a column's type. */
  static boolean isOf(ShapeType type, Column column) {
    if (column.type().isGeneric()) {
      return type.value().equals(column.type().toString());
    }
    Optional<JavaName> columnClass = column.type().javaName();
    return columnClass.isPresent()
        ? columnClass.equals(type.valueClass())
        : type.value().equals(column.type().toString());
  }

  /** Returns the type of a component that is taken from a column, which may hold lists itself. */
  static ShapeType ofColumn(ShapeType type, Column column) {
    boolean isList = column.type().isGeneric() && type.text().equals(column.type().toString());
    return isList ? type.asValue() : type;
  }

  /** Checks that the component holds the values, and as many of them as there may be. */
  void check(ShapeComponent component, ShapePart part) {
    if (part.end() instanceof ColumnEnd end && !isOf(part.type(), end.column())) {
      problem(
          component,
          " is "
              + part.type().text()
              + ", and \""
              + path(component)
              + "\" is "
              + end.column().type(),
          "declare it as " + fitting(part, end.column().type().toString()));
    } else if (part.end() instanceof GroupEnd end
        && !part.type().valueClass().equals(Optional.of(end.group().record()))) {
      problem(
          component,
          " is " + part.type().text() + ", and \"" + path(component) + "\" is " + record(end),
          "declare it as " + fitting(part, record(end)));
    } else {
      checkNumber(component, part);
    }
  }

  private static String record(GroupEnd end) {
    return end.group().record().simpleName();
  }

  private void checkNumber(ShapeComponent component, ShapePart part) {
    ShapeType type = part.type();
    long many = part.steps().stream().filter(step -> step.kind() == Kind.TO_MANY).count();
    if (many > 1) {
      problem(
          component,
          " follows several relations to many rows",
          "hold a list of a record with @Shape, which has the next list");
    } else if (part.isFirst() && component.isRefined()) {
      checkFirst(component, part);
    } else if (many == 1 && part.mayBeAbsent()) {
      problem(
          component,
          " is a list, and something on the way to its values may be null or absent",
          "hold a record with @Shape, which has that as an Optional");
    } else if (many == 1 && type.holder() != Holder.LIST) {
      problem(
          component,
          " holds one value, and \"" + path(component) + "\" leads to many",
          "declare it as "
              + fitting(part, type.value())
              + ", or as an Optional with @OrderBy, which holds the first");
    } else if (many == 0 && type.holder() == Holder.LIST) {
      problem(
          component,
          " is a list, and \"" + path(component) + "\" leads to one value",
          "declare it as " + fitting(part, type.value()));
    } else if (many == 0) {
      checkAbsence(component, part);
    }
  }

  private void checkFirst(ShapeComponent component, ShapePart part) {
    if (component.limit().isPresent()) {
      problem(component, " holds the first row, and has a limit", "remove @Limit, or hold a List");
    } else if (part.optionalSteps() > 0) {
      problem(
          component,
          " is the first of many, and something on the way to it may be absent",
          "hold a record with @Shape, which has that as an Optional");
    } else if (!part.type().takesAbsence() || part.type().primitive()) {
      problem(
          component,
          " is never null, and there may be no row to be the first",
          "declare it as Optional<" + boxed(part, part.type().value()) + ">");
    }
  }

  private void checkAbsence(ShapeComponent component, ShapePart part) {
    ShapeType type = part.type();
    if (part.end() instanceof GroupEnd end
        && end.group().maybeAbsent()
        && !part.steps().isEmpty()) {
      problem(
          component,
          " may be absent itself, behind a relation",
          "hold a record with @Shape, which has it as an Optional");
    } else if (!(part.end() instanceof ColumnEnd) && part.optionalSteps() > 1) {
      problem(
          component,
          " follows several relations that may lead nowhere",
          "hold a record with @Shape, which has the next as an Optional");
    } else if (part.mayBeAbsent() && !type.takesAbsence()) {
      problem(
          component,
          " is never null, and \"" + path(component) + "\" may be null or absent",
          "declare it as " + fitting(part, type.value()) + ", or as @Nullable");
    } else if (type.primitive() && type.nullable()) {
      problem(
          component,
          " is @Nullable, but " + type.text() + " is never null",
          "declare it as " + fitting(part, type.value()) + ", or drop @Nullable");
    }
  }

  private void problem(ShapeComponent component, String what, String wayOut) {
    problems.add(
        component.position(), ProblemKey.SHAPE_TYPE, component.label(), what, "; ", wayOut);
  }

  private static String path(ShapeComponent component) {
    return String.join(".", component.steps());
  }

  /** Returns the type that would hold the values. */
  private static String fitting(ShapePart part, String value) {
    if (part.isMany()) {
      return "List<" + boxed(part, value) + ">";
    }
    return part.mayBeAbsent() ? "Optional<" + boxed(part, value) + ">" : value;
  }

  private static String boxed(ShapePart part, String value) {
    return part.end() instanceof ColumnEnd end && !end.column().type().isGeneric()
        ? end.column().type().javaName().map(JavaName::simpleName).orElse(value)
        : value;
  }
}
