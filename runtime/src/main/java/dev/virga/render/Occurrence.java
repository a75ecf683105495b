package dev.virga.render;

import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Source;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table's place in a query: what its columns are called by there. */
final class Occurrence {
  private final Source source;
  private final String name;
  private final Frame home;
  private final Set<Integer> absences;
  private final Map<String, String> columns;
  private @Nullable InsertedRows inserted;

  Occurrence(Source source, String name, Frame home, Set<Integer> absences) {
    this(source, name, home, absences, Map.of());
  }

  private Occurrence(
      Source source, String name, Frame home, Set<Integer> absences, Map<String, String> columns) {
    this.source = source;
    this.name = name;
    this.home = home;
    this.absences = new HashSet<>(absences);
    this.columns = Map.copyOf(columns);
  }

  Source source() {
    return source;
  }

  /** Returns the table's name in the SQL text. */
  String name() {
    return name;
  }

  /**
   * Returns the same as it stands for another table, some of whose columns it has by names of its
   * own.
   */
  Occurrence standingFor(Source other, Map<String, String> otherColumns) {
    Occurrence standing = new Occurrence(other, name, home, absences, otherColumns);
    standing.inserted = inserted;
    return standing;
  }

  /** Returns the rows that the statement inserts and that stand here; null for the table's own. */
  @Nullable InsertedRows inserted() {
    return inserted;
  }

  /** Puts rows that the statement inserts in the place of the table's own. */
  void stands(InsertedRows rows) {
    inserted = rows;
  }

  /**
   * Returns the table that a relation leads to from here, with the rows that the statement inserts
   * along it, if it does.
   */
  Occurrence leadingTo(Occurrence target, Relation relation) {
    target.inserted = inserted == null ? null : inserted.along(relation);
    return target;
  }

  /**
   * Returns the table between that a relation leads through from here, with the rows that the
   * statement inserts there, if it does.
   */
  Occurrence leadingThrough(Occurrence between, Relation relation) {
    between.inserted = inserted == null ? null : inserted.between(relation);
    return between;
  }

  /** Returns a column's name in the SQL text. */
  String column(String column) {
    return columns.getOrDefault(column, column);
  }

  /** Returns the query in whose {@code from} clause it stands. */
  Frame home() {
    return home;
  }

  /** Returns whether an outer join may have found no row for it. */
  boolean mayBeAbsent() {
    return !absences.isEmpty();
  }

  /** Returns the outer joins that may have found no row for it, by their numbers. */
  Set<Integer> absences() {
    return absences;
  }

  /** Returns whether this is absent where another table is, and there where that is. */
  boolean isAbsentWith(Occurrence other) {
    return absences.equals(other.absences);
  }

  /** Notes an outer join behind it, which may find no row for it. */
  void becomeAbsent(int outerJoin) {
    absences.add(outerJoin);
  }
}
