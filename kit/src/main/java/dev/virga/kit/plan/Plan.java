package dev.virga.kit.plan;

import dev.virga.kit.diff.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that make a list of changes, in the order in which they run. Immutable.
 *
 * @param parts the transactions, and the statements between them
 */
public record Plan(List<Part> parts) {
  /** Copies the list. */
  public Plan {
    parts = List.copyOf(parts);
  }

  /**
   * Plans changes.
   *
   * <p>In the online style, {@code AddForeignKey} becomes
   *
   * <pre>{@code
   * alter table "posts" add constraint "posts_author_id_fkey" foreign key ("author_id") references "users" ("id") not valid;
   * }</pre>
   *
   * <p>and, in a transaction of its own,
   *
   * <pre>{@code
   * alter table "posts" validate constraint "posts_author_id_fkey";
   * }</pre>
   */
  public static Plan of(List<Change> changes, Style style) {
    List<Planned> planned = new ArrayList<>(new Planner(changes, style).plan());
    planned.sort(Comparator.comparing(Planned::stage).thenComparing(Planned::rank));
    List<Part> parts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Statement> statements =
          planned.stream().filter(each -> each.stage() == stage).map(Planned::statement).toList();
      if (stage.execution() == Execution.ALONE) {
        statements.forEach(each -> parts.add(new Part(stage.execution(), List.of(each))));
      } else if (!statements.isEmpty()) {
        parts.add(new Part(stage.execution(), statements));
      }
    }
    return new Plan(parts);
  }

  /** Returns whether there is nothing to do. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Returns all statements. */
  public List<Statement> statements() {
    return parts.stream().flatMap(part -> part.statements().stream()).toList();
  }

  /** Returns what needs a yes. */
  public List<Danger> dangers() {
    return statements().stream().flatMap(each -> each.dangers().stream()).distinct().toList();
  }

  /** Returns what needs a yes, with the numbers of rows that are known. */
  public List<Danger> dangers(RowCounts counts) {
    return dangers().stream().map(danger -> danger.counted(counts)).toList();
  }

  /** Returns the text of all parts, with a line between them. */
  public String sql() {
    return parts.stream()
        .map(
            part ->
                (part.execution() == Execution.ALONE ? "-- outside of a transaction\n" : "")
                    + part.script().sql())
        .collect(Collectors.joining("\n-- then\n\n"));
  }
}
