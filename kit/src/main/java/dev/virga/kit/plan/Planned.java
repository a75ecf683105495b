package dev.virga.kit.plan;

import java.util.ArrayList;
import java.util.List;

/** A statement, and its turn. */
record Planned(Stage stage, Rank rank, Statement statement) {
  static Planned in(Stage stage, Rank rank, String sql) {
    return new Planned(stage, rank, new Statement(sql, List.of(), List.of()));
  }

  static Planned main(Rank rank, String sql) {
    return in(Stage.MAIN, rank, sql);
  }

  Planned with(Danger danger) {
    List<Danger> dangers = new ArrayList<>(statement.dangers());
    dangers.add(danger);
    return new Planned(stage, rank, new Statement(statement.sql(), dangers, statement.hazards()));
  }

  Planned with(Hazard hazard) {
    List<Hazard> hazards = new ArrayList<>(statement.hazards());
    hazards.add(hazard);
    return new Planned(stage, rank, new Statement(statement.sql(), statement.dangers(), hazards));
  }

  Planned at(Stage other) {
    return new Planned(other, rank, statement);
  }
}
