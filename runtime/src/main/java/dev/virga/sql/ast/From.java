package dev.virga.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Returns the same by another name. */
    Item as(Source renamed);
  }

  /**
   * A stored table, or an alias of one.
   *
   * @param only whether rows of tables that inherit from it are left out
   * @param sample which part of its rows is taken; null for all
   * @param key the columns that no two rows have equal; empty where none are known
   */
  public record TableItem(Source source, boolean only, @Nullable Sample sample, List<KeyColumn> key)
      implements Item {
    /** Copies the list. */
    public TableItem {
      key = List.copyOf(key);
    }

    /** Returns all rows of a table. */
    public static TableItem of(Source source, List<KeyColumn> key) {
      return new TableItem(source, false, null, key);
    }

    @Override
    public Item as(Source renamed) {
      return new TableItem(renamed, only, sample, key);
    }
  }

  /**
   * {@code tablesample method (percentage) repeatable (seed)}.
   *
   * @param method {@code bernoulli}, row by row, or {@code system}, page by page
   * @param seed what makes it take the same rows again; null for nothing
   */
  public record Sample(String method, Expression percentage, @Nullable Expression seed) {}

  /** A query in the place of a table, with names for its columns. */
  public record DerivedTable(Source source, List<String> columns, QueryExpression query)
      implements Item {
    /** Copies the list. */
    public DerivedTable {
      columns = List.copyOf(columns);
    }

    @Override
    public Item as(Source renamed) {
      return new DerivedTable(renamed, columns, query);
    }
  }

  /** A query that stands once, in front of the statement, and is used by its name. */
  public record CommonTableItem(Source source, CommonTable table) implements Item {
    @Override
    public Item as(Source renamed) {
      return new CommonTableItem(renamed, table);
    }
  }

  /** Rows that the same statement inserts, in the place of their table. */
  public record InsertedItem(Source source, Inserted rows) implements Item {
    @Override
    public Item as(Source renamed) {
      return new InsertedItem(renamed, rows);
    }
  }

  /** The rows that a recursive query found in its step before. */
  public record RecursiveItem(Source source, String table) implements Item {
    @Override
    public Item as(Source renamed) {
      return new RecursiveItem(renamed, table);
    }
  }

  /**
   * The rows that a function returns.
   *
   * @param columns names for the columns of the rows, and for their number where there is one
   * @param types the SQL types of the columns
   */
  public record FunctionTable(
      Source source, List<String> columns, List<String> types, TableCall function) implements Item {
    /** Copies the lists. */
    public FunctionTable {
      columns = List.copyOf(columns);
      types = List.copyOf(types);
    }

    /** Calls a function whose columns have types of their own. */
    public FunctionTable(
        Source source, List<String> columns, Expression call, boolean withOrdinality) {
      this(source, columns, List.of(), new TableCall(call, List.of(), withOrdinality, false));
    }

    @Override
    public Item as(Source renamed) {
      return new FunctionTable(renamed, columns, types, function);
    }
  }

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
