package dev.virga.render;

import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.RowVersion;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one query, and where its {@code from} clause ends: a to-one relation that is met
 * anywhere in the query adds a join there.
 */
final class Frame {
  private static final int NOT_WRITTEN = -1;

  private final List<Occurrence> occurrences = new ArrayList<>(4);
  private final Map<Join, Occurrence> joinsAlong = new HashMap<>(2);
  private final Map<RowVersion, Boolean> versions = new EnumMap<>(RowVersion.class);
  private final StringBuilder pendingJoins = new StringBuilder(0);
  private final Kind kind;
  private int end = NOT_WRITTEN;
  private boolean writingFrom;
  private boolean aggregated;

  Frame(Kind kind) {
    this.kind = kind;
  }

  /** What a frame stands for. */
  enum Kind {
    /** A query with a {@code from} clause. */
    QUERY,
    /** A statement without one, to which no join can be added. */
    WRITE,
    /** The tables of the query around this one, which it says that it uses. */
    OUTER,
    /**
     * The table that a path along a relation leads to, while the expression at its end is written.
     */
    PATH
  }

  private record Join(Occurrence parent, Relation relation) {}

  Kind kind() {
    return kind;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** Returns the tables in the query and those that relations joined to it. */
  List<Occurrence> tables() {
    Set<Occurrence> tables = new LinkedHashSet<>(occurrences);
    tables.addAll(joinsAlong.values());
    return List.copyOf(tables);
  }

  /** Notes that an aggregate or a window function makes something else of the rows. */
  void aggregate() {
    aggregated = true;
  }

  boolean isAggregated() {
    return aggregated;
  }

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
  }

  @Nullable Occurrence find(Source source) {
    for (Occurrence occurrence : occurrences) {
      if (occurrence.source().equals(source)) {
        return occurrence;
      }
    }
    return null;
  }

  boolean hasName(String name) {
    for (Occurrence occurrence : occurrences) {
      if (occurrence.name().equals(name)) {
        return true;
      }
    }
    return joinsAlong.values().stream().anyMatch(joined -> joined.name().equals(name));
  }

  /** Lets a version of the row that the statement changes be used from here on. */
  void addVersion(RowVersion version, boolean mayBeAbsent) {
    versions.put(version, mayBeAbsent);
  }

  /** Lets no version of the row be used from here on. */
  void removeVersions() {
    versions.clear();
  }

  /** Returns whether a version of the row may be absent; empty where there is no such version. */
  Optional<Boolean> version(RowVersion version) {
    return Optional.ofNullable(versions.get(version));
  }

  /** Returns the table that is joined along a relation; null if none is. */
  @Nullable Occurrence joinAlong(Occurrence parent, Relation relation) {
    return joinsAlong.get(new Join(parent, relation));
  }

  /** Notes the first table that is joined along a relation. */
  void addJoinAlong(Occurrence parent, Relation relation, Occurrence joined) {
    joinsAlong.putIfAbsent(new Join(parent, relation), joined);
  }

  /** Returns whether the {@code from} clause is yet to come. */
  boolean isPending() {
    return end == NOT_WRITTEN;
  }

  /** Keeps a join for the {@code from} clause that is yet to come. */
  void pend(CharSequence join) {
    pendingJoins.append(join);
  }

  /**
   * Returns whether a join can be added: not to a statement without a {@code from} clause, nor
   * within that clause.
   */
  boolean takesJoins() {
    return kind == Kind.QUERY && !writingFrom;
  }

  /** Begins the {@code from} clause. */
  void beginFrom() {
    writingFrom = true;
  }

  /** Ends the {@code from} clause, with the joins that were kept for it. */
  void endFrom(SqlText sql) {
    sql.append(pendingJoins.toString());
    end = sql.length();
    writingFrom = false;
  }

  int end() {
    return end;
  }

  /** Notes that text was inserted at or before the end. */
  void shift(int at, int length) {
    if (end >= at) {
      end += length;
    }
  }
}
