package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Connective;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Junction;
import dev.virga.sql.ast.Expression.Not;
import dev.virga.sql.ast.SortKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Takes the nodes out of conditions and orderings. */
final class Conditions {
  private Conditions() {}

  static List<Expression> expressions(Condition<?> first, Condition<?>... more) {
    return all(List.of(first.expression()), more);
  }

  /** Returns the conditions given before and those given now. */
  static List<Expression> all(List<Expression> before, Condition<?>... more) {
    if (more.length == 0) {
      return before;
    }
    List<Expression> all = new ArrayList<>(before.size() + more.length);
    all.addAll(before);
    for (Condition<?> condition : more) {
      all.add(condition.expression());
    }
    return all;
  }

  static <T> List<T> joined(List<T> before, List<T> more) {
    return Stream.concat(before.stream(), more.stream()).toList();
  }

  static List<Expression> operands(Operand<?, ?>... operands) {
    return Arrays.stream(operands).<Expression>map(Operand::expression).toList();
  }

  static List<SortKey> keys(Ordering<?>... orderings) {
    return Arrays.stream(orderings).map(Ordering::key).toList();
  }

  static List<SortKey> keys(Ordering<?> first, Ordering<?>... more) {
    SortKey[] keys = new SortKey[more.length + 1];
    keys[0] = first.key();
    for (int i = 0; i < more.length; i++) {
      keys[i + 1] = more[i].key();
    }
    return List.of(keys);
  }

  /** Refuses a method of a relation that is filtered. */
  static void requireNone(List<Expression> where, String method) {
    if (!where.isEmpty()) {
      throw new InvalidQueryException(
          method
              + "(...) of a filtered relation: ask the relation itself, and put the filter into the query's where");
    }
  }

  /**
   * Refuses to change rows when all filters turned out to be absent, since that would change every
   * row.
   */
  static List<Expression> requireFilter(
      List<Expression> where, String statement, Table<?, ?> table, String everyRow) {
    if (filterNothing(where)) {
      throw new InvalidQueryException(
          statement
              + table.name()
              + " has a where without any condition, which is every row: say "
              + everyRow
              + " if that is meant");
    }
    return where;
  }

  /** Returns whether all filters turned out to be absent. */
  static boolean filterNothing(List<Expression> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!holdsAlways(conditions.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean holdsAlways(Expression condition) {
    if (condition instanceof Junction junction) {
      return junction.connective() == Connective.AND
          ? junction.terms().stream().allMatch(Conditions::holdsAlways)
          : junction.terms().stream().anyMatch(Conditions::holdsAlways);
    }
    return condition instanceof Not not && holdsNever(not.operand());
  }

  private static boolean holdsNever(Expression condition) {
    if (condition instanceof Junction junction) {
      return junction.connective() == Connective.OR
          ? junction.terms().stream().allMatch(Conditions::holdsNever)
          : junction.terms().stream().anyMatch(Conditions::holdsNever);
    }
    return condition instanceof Not not && holdsAlways(not.operand());
  }
}
