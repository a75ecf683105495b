package dev.virga.kit.pull;

import dev.virga.schema.ColumnDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A component of a record that is being written, for one column. */
final class Component {
  private static final List<String> ORDER =
      List.of(
          "@Id",
          "@Identity",
          "@References",
          "@Unique",
          "@Index",
          "@Check",
          "@Default",
          "@Computed",
          "@Column",
          "@Nullable");

  private final String name;
  private final ComponentType type;
  private final ColumnDefinition column;
  private final List<String> annotations = new ArrayList<>();

  /**
   * Begins a component.
   *
   * @param name its name
   * @param type its type
   * @param column what its column is, as the record says it
   */
  Component(String name, ComponentType type, ColumnDefinition column) {
    this.name = name;
    this.type = type;
    this.column = column;
  }

  String name() {
    return name;
  }

  ColumnDefinition column() {
    return column;
  }

  /** Returns the type, of which both components of a foreign key are. */
  ComponentType type() {
    return type;
  }

  void annotate(String annotation) {
    annotations.add(annotation);
  }

  String text() {
    return Stream.concat(
            annotations.stream().sorted(Comparator.comparingInt(Component::rank)),
            Stream.of(column.nullable() ? type.nullableName() : type.name(), name))
        .collect(Collectors.joining(" "));
  }

  private static int rank(String annotation) {
    int end = annotation.indexOf('(');
    return ORDER.indexOf(end < 0 ? annotation : annotation.substring(0, end));
  }
}
