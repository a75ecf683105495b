package dev.virga.kit.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement, and what is dangerous about it. Immutable.
 *
 * @param sql the statement, without {@code ;}
 * @param dangers what it may do to rows
 * @param hazards what it does to an application that is running
 */
public record Statement(String sql, List<Danger> dangers, List<Hazard> hazards) {
  /** Copies the lists. */
  public Statement {
    dangers = List.copyOf(dangers);
    hazards = List.copyOf(hazards);
  }

  /** Returns the statement below a comment that names its dangers and hazards. */
  public String commented() {
    return Stream.concat(
            Stream.concat(dangers.stream(), hazards.stream())
                .map(each -> "-- " + each.toString().replace("\n", " ").replace("\r", " ")),
            Stream.of(sql))
        .collect(Collectors.joining("\n"));
  }
}
