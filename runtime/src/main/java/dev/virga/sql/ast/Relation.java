package dev.virga.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table lead to rows of another.
 *
 * @param name the relation's name, as an alias where one is needed
 * @param from the table that it starts from
 * @param fromColumns the columns there
 * @param through the table between; null for none
 * @param to the table that it leads to
 * @param toColumns the columns there
 * @param toKey the columns that no two rows there have equal; empty where none are known
 * @param certain whether each row of {@code from} leads to a row: the foreign key is there and not
 *     null
 */
public record Relation(
    String name,
    Source from,
    List<String> fromColumns,
    @Nullable Through through,
    Source to,
    List<String> toColumns,
    List<KeyColumn> toKey,
    boolean certain) {
  /** Copies the lists. */
  public Relation {
    fromColumns = List.copyOf(fromColumns);
    toColumns = List.copyOf(toColumns);
    toKey = List.copyOf(toKey);
  }

  /** Returns the relation as it starts from an alias of its table. */
  public Relation from(Source alias) {
    return new Relation(name, alias, fromColumns, through, to, toColumns, toKey, certain);
  }

  /**
   * The table between two, with a foreign key to each.
   *
   * @param source the table
   * @param fromColumns the columns that refer to the relation's {@code fromColumns}
   * @param toColumns the columns that refer to the relation's {@code toColumns}
   * @param certain whether each of its rows leads to a row there: the foreign key is not null
   */
  public record Through(
      Source source, List<String> fromColumns, List<String> toColumns, boolean certain) {
    /** Copies the lists. */
    public Through {
      fromColumns = List.copyOf(fromColumns);
      toColumns = List.copyOf(toColumns);
    }
  }
}
