package dev.virga.processor.model;

import dev.virga.processor.model.ShapePart.ColumnEnd;
import dev.virga.processor.model.ShapePart.Step;
import java.util.List;

/**
 * A key by which a list of a shape is ordered.
 *
 * @param steps the relations to one row that lead to the column, in order
 * @param end the column
 * @param methods the methods that make it an order, such as {@code desc} and {@code nullsLast}
 */
public record ShapeOrder(List<Step> steps, ColumnEnd end, List<String> methods) {
  /** Copies the lists. */
  public ShapeOrder {
    steps = List.copyOf(steps);
    methods = List.copyOf(methods);
  }
}
