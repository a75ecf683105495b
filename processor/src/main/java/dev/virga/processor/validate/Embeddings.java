package dev.virga.processor.validate;

import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.EmbeddedDeclaration;
import dev.virga.processor.model.Group;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ProblemKey;
import dev.virga.processor.model.Problems;
import java.util.List;
import java.util.Set;

/** Checks records that are spread over columns. */
final class Embeddings {
  /** What belongs to the table as a whole. */
  private static final Set<String> OF_TABLES =
      Set.of("Id", "Identity", "Version", "Computed", "References", "RenamedFrom");

  private final Problems problems;

  Embeddings(Problems problems) {
    this.problems = problems;
  }

  /** Checks a component of such a record. */
  void check(Component component) {
    if (component.place().groups().isEmpty()) {
      return;
    }
    for (Located<String> annotation : component.annotations()) {
      if (OF_TABLES.contains(annotation.value())) {
        problems.add(
            component.position(),
            ProblemKey.MISPLACED_ANNOTATION,
            "@",
            annotation.value(),
            " has no meaning in a record that is spread over columns, as ",
            component.label(),
            " is: declare that component in the record of the table");
      }
    }
  }

  /**
   * Checks that a record that may be absent has a column that is never null: else one of nulls
   * could not be told from none.
   */
  void check(Declaration declaration) {
    declaration.components().stream()
        .flatMap(component -> component.place().groups().stream())
        .filter(Group::maybeAbsent)
        .distinct()
        .filter(
            group ->
                declaration.components().stream()
                    .noneMatch(component -> isAlwaysThere(component, group)))
        .forEach(
            group ->
                problems.add(
                    declaration.position(),
                    ProblemKey.EMBEDDED,
                    declaration.name().simpleName(),
                    ".",
                    group.name(),
                    " may be absent, but each component of ",
                    group.record().simpleName(),
                    " may be null, so that a record of nulls would be read as none; declare one of"
                        + " them not null, or the record as always there"));
  }

  private static boolean isAlwaysThere(Component component, Group group) {
    List<Group> groups = component.place().groups();
    int depth = groups.indexOf(group);
    return depth >= 0
        && !component.isMaybeNull()
        && groups.subList(depth + 1, groups.size()).stream().noneMatch(Group::maybeAbsent);
  }

  /** Says why a component cannot be spread over columns. */
  void report(Component component, EmbeddedDeclaration embedded) {
    String type = component.type().text();
    String message =
        switch (embedded.obstacle()) {
          case NOT_A_RECORD ->
              " is " + type + ", which is no record without type parameters; declare it as one";
          case TABLE ->
              " is "
                  + type
                  + ", which has rows of its own; refer to it with @References, or declare a record"
                  + " without @Table, @Row and @Shape";
          case INACCESSIBLE ->
              " is "
                  + type
                  + ", which generated code cannot name; make it visible in the package of the"
                  + " table's record";
          case EMPTY -> " is " + type + ", which has no components; give it one for each column";
          case RECURSIVE ->
              " is " + type + ", which holds itself; a row would have no end, so drop @Embedded";
          case ANNOTATED ->
              " has annotations that are about one column; put them on the components of " + type;
        };
    problems.add(embedded.position(), ProblemKey.EMBEDDED, component.label(), message);
  }
}
