package dev.virga.kit.code;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.TableExpressions;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When functions and procedures are made: PostgreSQL checks what is in a function when it makes it,
 * and needs a function where tables and views call it. What mentions what, their texts say.
 * Immutable.
 *
 * @param tables the names of tables that are made or changed
 * @param views the names of views that are made
 * @param calledByTables the names that expressions of tables and columns call
 * @param calledByConstraints the names that constraints and indexes call which are made behind all
 *     columns
 * @param calledByViews the names that queries of views call
 */
public record CodeOrder(
    Set<String> tables,
    Set<String> views,
    Set<String> calledByTables,
    Set<String> calledByConstraints,
    Set<String> calledByViews) {
  /** Copies the sets. */
  public CodeOrder {
    tables = Set.copyOf(tables);
    views = Set.copyOf(views);
    calledByTables = Set.copyOf(calledByTables);
    calledByConstraints = Set.copyOf(calledByConstraints);
    calledByViews = Set.copyOf(calledByViews);
  }

  /** When a function is made. */
  public enum Turn {
    /** Tables may call it. */
    BEFORE_TABLES,
    /** Constraints and indexes may call it, and it may read tables. */
    BEFORE_CONSTRAINTS,
    /** It may read tables. */
    AFTER_TABLES,
    /** It may read views. */
    AFTER_VIEWS
  }

  /** Orders for a database in which nothing is there. */
  public static CodeOrder of(DatabaseDefinition database) {
    List<ViewDefinition> views = database.objects(ViewDefinition.class);
    return new CodeOrder(
        database.tables().stream().map(TableDefinition::name).collect(Collectors.toSet()),
        views.stream().map(ViewDefinition::name).collect(Collectors.toSet()),
        called(
            database.tables().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(TableExpressions::of)),
        called(database.tables().stream().flatMap(TableExpressions::ofConstraints)),
        called(views.stream().map(ViewDefinition::query)));
  }

  /**
   * Returns the names of routines that read tables, and that constraints call: tables are made
   * before these, and constraints behind them.
   */
  public Set<String> calledLate(Collection<RoutineDefinition> routines) {
    return of(routines).getOrDefault(Turn.BEFORE_CONSTRAINTS, List.of()).stream()
        .map(RoutineDefinition::name)
        .collect(Collectors.toSet());
  }

  /** Returns the names of all that texts of SQL call. */
  public static Set<String> called(Stream<String> texts) {
    return texts.flatMap(text -> Mentions.in(text).called().stream()).collect(Collectors.toSet());
  }

  /** Returns the routines of each turn that has some, each behind those that it mentions. */
  public Map<Turn, List<RoutineDefinition>> of(Collection<RoutineDefinition> routines) {
    Map<Turn, List<RoutineDefinition>> turns = new EnumMap<>(Turn.class);
    Map<String, Turn> made = new HashMap<>();
    Set<String> early = withMentioned(calledByConstraints, routines);
    for (RoutineDefinition routine : ordered(routines)) {
      Mentions mentions = mentions(routine);
      Turn turn = turn(routine, mentions, early, made);
      made.merge(routine.name(), turn, (one, other) -> one.compareTo(other) > 0 ? one : other);
      turns.computeIfAbsent(turn, each -> new ArrayList<>()).add(routine);
    }
    return turns;
  }

  /** Returns names of routines, and of those that their texts mention, and so on. */
  private static Set<String> withMentioned(
      Set<String> called, Collection<RoutineDefinition> routines) {
    Set<String> all = new HashSet<>(called);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (RoutineDefinition routine : routines) {
        grows |= all.contains(routine.name()) && all.addAll(mentions(routine).names());
      }
    }
    return all;
  }

  private Turn turn(
      RoutineDefinition routine, Mentions mentions, Set<String> early, Map<String, Turn> made) {
    if (calledByTables.contains(routine.name())) {
      return Turn.BEFORE_TABLES;
    }
    if (early.contains(routine.name())) {
      boolean reads =
          mentions.hasAny(tables) || mentions.names().stream().anyMatch(made::containsKey);
      return reads ? Turn.BEFORE_CONSTRAINTS : Turn.BEFORE_TABLES;
    }
    Turn turn =
        mentions.hasAny(views)
            ? Turn.AFTER_VIEWS
            : mentions.hasAny(tables) ? Turn.AFTER_TABLES : Turn.BEFORE_TABLES;
    for (Map.Entry<String, Turn> other : made.entrySet()) {
      if (mentions.names().contains(other.getKey()) && other.getValue().compareTo(turn) > 0) {
        turn = other.getValue();
      }
    }
    return turn == Turn.AFTER_VIEWS && calledByViews.contains(routine.name())
        ? Turn.AFTER_TABLES
        : turn;
  }

  /** Returns routines in an order in which each comes behind those that it mentions. */
  public static List<RoutineDefinition> ordered(Collection<RoutineDefinition> routines) {
    Map<RoutineDefinition, Mentions> waiting = new LinkedHashMap<>();
    routines.forEach(routine -> waiting.put(routine, mentions(routine)));
    List<RoutineDefinition> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Set<String> names =
          waiting.keySet().stream().map(RoutineDefinition::name).collect(Collectors.toSet());
      RoutineDefinition next =
          waiting.entrySet().stream()
              .filter(routine -> !routine.getValue().hasAny(names))
              .map(Map.Entry::getKey)
              .findFirst()
              // Those that call each other are checked when they are called.
              .orElseGet(() -> waiting.keySet().iterator().next());
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static Mentions mentions(RoutineDefinition routine) {
    return Mentions.alsoInTexts(routine.definition()).without(routine.name());
  }
}
