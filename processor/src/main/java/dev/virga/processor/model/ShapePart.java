package dev.virga.processor.model;

import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.ShapeType.Holder;
import java.util.List;
import java.util.Optional;

/**
 * Where a component of a shape is taken from.
 *
 * @param type the component's type
 * @param steps the relations that lead there, in order
 * @param end what is there
 * @param orderBy the keys by which the rows of a relation to many come
 * @param limit how many of them at most; empty for all
 */
public record ShapePart(
    ShapeType type, List<Step> steps, End end, List<ShapeOrder> orderBy, Optional<Integer> limit) {
  /** Copies the lists. */
  public ShapePart {
    steps = List.copyOf(steps);
    orderBy = List.copyOf(orderBy);
  }

  /**
   * A relation that is followed.
   *
   * @param from the table that it starts from, in generated code
   * @param relation the relation
   */
  public record Step(ScopeName from, Relation relation) {
    /** Returns how many rows it leads to. */
    public Kind kind() {
      return relation.kind();
    }
  }

  /** What a path ends with. */
  public sealed interface End {}

  /**
   * A column.
   *
   * @param table its table in generated code
   * @param column the column
   */
  public record ColumnEnd(ScopeName table, Column column) implements End {}

  /**
   * A record that is spread over columns.
   *
   * @param table their table in generated code
   * @param group the record
   */
  public record GroupEnd(ScopeName table, Group group) implements End {}

  /**
   * The record of the table that the last relation leads to.
   *
   * @param record the record
   */
  public record RecordEnd(JavaName record) implements End {}

  /**
   * A shape of the table that the last relation leads to.
   *
   * @param shape the shape's record
   */
  public record ShapeEnd(ShapeDeclaration shape) implements End {}

  /** Returns whether a step leads to any number of rows. */
  public boolean isMany() {
    return steps.stream().anyMatch(step -> step.kind() == Kind.TO_MANY);
  }

  /** Returns whether it holds the first of any number of rows. */
  public boolean isFirst() {
    return isMany() && type.holder() != Holder.LIST;
  }

  /** Returns how many steps may lead to no row. */
  public long optionalSteps() {
    return steps.stream().filter(step -> step.kind() == Kind.OPTIONAL_TO_ONE).count();
  }

  /** Returns whether there may be nothing at the end. */
  public boolean mayBeAbsent() {
    return optionalSteps() > 0
        || (end instanceof ColumnEnd found && found.column().nullable())
        || (end instanceof GroupEnd found && found.group().maybeAbsent());
  }
}
