package dev.virga.render;

import dev.virga.sql.ast.Source;

/** A table's place in a query: what its columns are called by there. */
final class Occurrence {
  private final Source source;
  private final String name;
  private final Frame home;
  private boolean absentAllowed;

  Occurrence(Source source, String name, Frame home, boolean mayBeAbsent) {
    this.source = source;
    this.name = name;
    this.home = home;
    this.absentAllowed = mayBeAbsent;
  }

  Source source() {
    return source;
  }

  /** Returns the table's name in the SQL text. */
  String name() {
    return name;
  }

  /** Returns the query in whose {@code from} clause it stands. */
  Frame home() {
    return home;
  }

  /** Returns whether an outer join may have found no row for it. */
  boolean mayBeAbsent() {
    return absentAllowed;
  }

  void becomeAbsent() {
    absentAllowed = true;
  }
}
