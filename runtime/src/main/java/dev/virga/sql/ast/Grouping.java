package dev.virga.sql.ast;

import java.util.List;

/** What rows are grouped by. */
public sealed interface Grouping {
  /**
   * An expression that the rows of a group have in common; {@code (a, b)} for several, {@code ()}
   * for none.
   */
  record Key(List<Expression> expressions) implements Grouping {
    /** Copies the list. */
    public Key {
      expressions = List.copyOf(expressions);
    }
  }

  /** Several groupings at once: {@code rollup}, {@code cube} or {@code grouping sets}. */
  record Sets(Kind kind, List<Grouping> members) implements Grouping {
    /** Copies the list. */
    public Sets {
      members = List.copyOf(members);
    }
  }

  /** How several groupings are made. */
  enum Kind {
    /** By all, by all but the last, and so on down to none. */
    ROLLUP("rollup"),
    /** By each subset. */
    CUBE("cube"),
    /** By each of those given. */
    GROUPING_SETS("grouping sets");

    private final String sql;

    Kind(String sql) {
      this.sql = sql;
    }

    /** Returns the words. */
    public String sql() {
      return sql;
    }
  }
}
