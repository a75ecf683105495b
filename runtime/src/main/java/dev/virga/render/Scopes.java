package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.VersionColumn;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The queries around the place that is being written, outermost first, and the names that are
 * visible there.
 */
final class Scopes {
  private final List<Frame> frames = new ArrayList<>(4);
  private boolean several;
  private int outerJoins;

  void push(Frame frame) {
    frames.add(frame);
  }

  void pop() {
    frames.remove(frames.size() - 1);
  }

  /** Notes that an aggregate or a window function is in the innermost query. */
  void aggregate() {
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (frames.get(i).kind() == Frame.Kind.QUERY) {
        frames.get(i).aggregate();
        return;
      }
    }
  }

  /** Returns whether a table is not of the innermost query. */
  boolean isOutside(Source source) {
    return frames.isEmpty() || current().find(source) == null;
  }

  /** Returns the innermost query. */
  Frame current() {
    return frames.get(frames.size() - 1);
  }

  List<Frame> frames() {
    return frames;
  }

  /**
   * Returns whether a column's name alone could be meant of more than one table anywhere in the
   * statement.
   */
  boolean hasSeveralTables() {
    return several;
  }

  /** Returns the outer joins that may leave out a table, and one more. */
  Set<Integer> withOuterJoin(Set<Integer> absences) {
    Set<Integer> more = new HashSet<>(absences);
    more.add(outerJoin());
    return more;
  }

  /** Returns the number of another outer join. */
  int outerJoin() {
    return outerJoins++;
  }

  /** Adds a table by the name that its user gave it, which must be new in its query. */
  Occurrence addNamed(Frame frame, Source source, Set<Integer> absences) {
    String name = source.label();
    if (frame.hasName(name) || isOuter(name)) {
      throw new InvalidQueryException(
          "\""
              + name
              + "\" is in the query twice: give one of them another name, TABLE.as(\"...\"), and take its columns COLUMN.of(alias)");
    }
    return add(frame, source, name, absences);
  }

  private boolean isOuter(String name) {
    return frames.stream()
        .anyMatch(frame -> frame.kind() == Frame.Kind.OUTER && frame.hasName(name));
  }

  /**
   * Adds a table that a relation leads to, by a name that hides none that is visible: its own, or
   * the relation's.
   */
  Occurrence addUnnamed(Frame frame, Source source, String relation, Set<Integer> absences) {
    return add(frame, source, unusedName(source, relation), absences);
  }

  private Occurrence add(Frame frame, Source source, String name, Set<Integer> absences) {
    Occurrence occurrence = new Occurrence(source, name, frame, absences);
    several |= frames.size() > 1 || !frame.occurrences().isEmpty();
    frame.add(occurrence);
    return occurrence;
  }

  /** Returns a table that a path joins to a query; it is visible only through its path. */
  Occurrence joinedBy(Frame home, Source source, String relation, Set<Integer> absences) {
    several = true;
    return new Occurrence(source, unusedName(source, relation), home, absences);
  }

  /** Adds the rows that a query within the statement finds, by a name that hides none. */
  Occurrence addFound(Frame frame, Source rows, String name) {
    return add(frame, rows, unusedName(name), Set.of());
  }

  private String unusedName(Source source, String relation) {
    return unusedName(isVisible(source.label()) ? relation : source.label());
  }

  private String unusedName(String name) {
    String unused = name;
    for (int number = 2; isVisible(unused); number++) {
      unused = name + "_" + number;
    }
    return unused;
  }

  private boolean isVisible(String name) {
    return frames.stream().anyMatch(frame -> frame.hasName(name));
  }

  /**
   * Returns whether a query in between has a table of the same name, so that the name does not mean
   * this one.
   */
  boolean isHidden(Occurrence occurrence) {
    for (int i = frames.size() - 1; i >= 0 && frames.get(i) != occurrence.home(); i--) {
      Frame frame = frames.get(i);
      if (frame.kind() != Frame.Kind.PATH && frame.hasName(occurrence.name())) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a column's table is in the innermost query that has it. */
  Occurrence resolve(ColumnReference column) {
    return resolve("column", column.toString(), column.source());
  }

  /**
   * Returns whether a version of a row may be absent; it is the row that the innermost statement
   * around the place changes.
   */
  boolean mayBeAbsent(VersionColumn column) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      Optional<Boolean> mayBeAbsent = frame.version(column.version());
      if (mayBeAbsent.isPresent()) {
        Source changed = frame.occurrences().get(0).source();
        if (!changed.equals(column.table())) {
          throw new InvalidQueryException(
              column.version().sql()
                  + " of \""
                  + column.table().label()
                  + "\".\""
                  + column.column()
                  + "\": the statement changes \""
                  + changed.label()
                  + "\", and knows versions of its rows only");
        }
        return mayBeAbsent.get();
      }
    }
    throw new InvalidQueryException(
        column.version().sql()
            + " of \""
            + column.table().label()
            + "\".\""
            + column.column()
            + "\" is used where there is no such row: excluded(...) is for doUpdate(...), old(...) and updated(...) are for returning(...)");
  }

  /** Returns what a relation starts from in the innermost query that has it. */
  Occurrence resolve(Relation relation) {
    return resolve(
        "relation",
        "\"" + relation.name() + "\" of \"" + relation.from().label() + "\"",
        relation.from());
  }

  /** Returns a table of the {@code from} clause that is being written. */
  Occurrence ofFrom(Source source) {
    return resolve("table", "\"" + source.label() + "\"", source);
  }

  private Occurrence resolve(String kind, String name, Source source) {
    Occurrence occurrence = find(source);
    if (occurrence == null) {
      throw notInQuery(kind, name, source);
    }
    if (isHidden(occurrence)) {
      throw new InvalidQueryException(
          kind
              + " "
              + name
              + ": a subquery has another table by the name of \""
              + occurrence.name()
              + "\": give that one another name, TABLE.as(\"...\")");
    }
    return occurrence;
  }

  private @Nullable Occurrence find(Source source) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Occurrence occurrence = frames.get(i).find(source);
      if (occurrence != null) {
        return occurrence;
      }
    }
    return null;
  }

  private InvalidQueryException notInQuery(String kind, String name, Source source) {
    Set<String> tables = new LinkedHashSet<>();
    for (Frame frame : frames) {
      for (Occurrence occurrence : frame.occurrences()) {
        tables.add("\"" + occurrence.source().label() + "\"");
      }
    }
    boolean aliased =
        frames.stream()
            .flatMap(frame -> frame.occurrences().stream())
            .map(Occurrence::source)
            .anyMatch(there -> there.alias() != null && there.name().equals(source.name()));
    String wayOut =
        aliased
            ? "take the "
                + kind
                + " of the alias that is in it, "
                + kind.toUpperCase(Locale.ROOT)
                + ".of(alias)"
            : "join it, or name it with outer(...) in a subquery";
    return new InvalidQueryException(
        kind
            + " "
            + name
            + ": \""
            + source.label()
            + "\" is not in the query, "
            + (tables.isEmpty() ? "which has no table" : "whose tables are ")
            + String.join(", ", tables)
            + ": "
            + wayOut);
  }
}
