package dev.virga.processor.model;

import java.util.List;

/**
 * Where a component stands: in the record of a table, or in records that it is spread over.
 *
 * @param groups the records around it, the outermost first; none in the record of the table
 * @param accessor the component's name in its own record
 */
public record Place(List<Group> groups, String accessor) {
  /** Copies the list. */
  public Place {
    groups = List.copyOf(groups);
  }

  /** Returns whether one of the records around it may be absent. */
  public boolean maybeAbsent() {
    return groups.stream().anyMatch(Group::maybeAbsent);
  }
}
