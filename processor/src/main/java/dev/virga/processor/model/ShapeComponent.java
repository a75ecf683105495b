package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A component of a record that says what a query selects of a table.
 *
 * @param record the record
 * @param name the component's name
 * @param position the component
 * @param type its type
 * @param path what it is taken from; empty if none is given
 * @param orderBy the keys by which its list is ordered
 * @param limit how many rows its list holds at most; empty for all
 * @param annotations the simple names of all of Virga's annotations on the component
 */
public record ShapeComponent(
    JavaName record,
    String name,
    Position position,
    ShapeType type,
    Optional<Located<String>> path,
    List<Located<String>> orderBy,
    Optional<Located<Integer>> limit,
    List<Located<String>> annotations) {
  /** Copies the lists. */
  public ShapeComponent {
    orderBy = List.copyOf(orderBy);
    annotations = List.copyOf(annotations);
  }

  /** Returns the component as messages name it: {@code PostCard.title}. */
  public String label() {
    return record.simpleName() + "." + name;
  }

  /** Returns whether it says how its list is ordered or cut. */
  public boolean isRefined() {
    return !orderBy.isEmpty() || limit.isPresent();
  }

  /** Returns what it is taken from, name by name. */
  public List<String> steps() {
    return List.of(path.map(Located::value).orElse(name).split("\\.", -1));
  }

  /** Returns where it says what it is taken from. */
  public Position source() {
    return path.map(Located::position).orElse(position);
  }
}
