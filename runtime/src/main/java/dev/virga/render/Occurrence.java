package dev.virga.render;

import dev.virga.sql.ast.Source;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A table's place in a query: what its columns are called by there. */
final class Occurrence {
  private final Source source;
  private final String name;
  private final Frame home;
  private final Set<Integer> absences;
  private final Map<String, String> columns;

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
    return new Occurrence(other, name, home, absences, otherColumns);
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
