package dev.virga.sql.ast;

import java.util.List;

/** Where rows come from: a source, and what is joined to it. */
public record From(Item first, List<Join> joins) {
  /** Copies the list. */
  public From {
    joins = List.copyOf(joins);
  }

  /** Something that stands in a {@code from} clause. */
  public sealed interface Item {
    /** Returns what its columns are named after. */
    Source source();
  }

  /** A stored table, or an alias of one. */
  public record TableItem(Source source) implements Item {}

  /** A query in the place of a table, with names for its columns. */
  public record DerivedTable(Source source, List<String> columns, QueryExpression query)
      implements Item {}

  /** Something joined. */
  public sealed interface Join {
    /** Returns which rows the join keeps. */
    JoinKind kind();
  }

  /** A join with a condition; without conditions, on true. */
  public record JoinOn(JoinKind kind, Item item, List<Expression> on) implements Join {
    /** Copies the list. */
    public JoinOn {
      on = List.copyOf(on);
    }
  }

  /** A join along a relation, whose foreign key is the condition. */
  public record JoinAlong(JoinKind kind, Relation relation) implements Join {}
}
