package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Grouping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several groupings of the same rows at once: {@link Sql#rollup}, {@link Sql#cube} and {@link
 * Sql#groupingSets} make them.
 *
 * @param <S> the scope: the tables that must be in the query
 */
@SuppressWarnings("UnusedTypeParameter") // it exists only for the compiler
public final class GroupingSet<S> {
  private final Grouping node;

  private GroupingSet(Grouping node) {
    this.node = node;
  }

  static <S> GroupingSet<S> of(Grouping.Kind kind, Operand<?, ?>... expressions) {
    requireSome(kind, expressions.length);
    return new GroupingSet<>(new Grouping.Sets(kind, keys(expressions)));
  }

  private static void requireSome(Grouping.Kind kind, int members) {
    if (members == 0) {
      throw new InvalidQueryException(
          kind.sql() + "() without a member groups by nothing: leave it out, or name one");
    }
  }

  static <S> GroupingSet<S> ofSets(GroupingSet<?>... sets) {
    requireSome(Grouping.Kind.GROUPING_SETS, sets.length);
    return new GroupingSet<>(
        new Grouping.Sets(
            Grouping.Kind.GROUPING_SETS, Arrays.stream(sets).map(set -> set.node).toList()));
  }

  static <S> GroupingSet<S> ofKey(Operand<?, ?>... expressions) {
    return new GroupingSet<>(new Grouping.Key(Conditions.operands(expressions)));
  }

  static List<Grouping> keys(Operand<?, ?>... expressions) {
    List<Grouping> keys = new ArrayList<>(expressions.length);
    for (Expression expression : Conditions.operands(expressions)) {
      keys.add(new Grouping.Key(List.of(expression)));
    }
    return keys;
  }

  static List<Grouping> nodes(GroupingSet<?> first, GroupingSet<?>... more) {
    List<Grouping> nodes = new ArrayList<>(more.length + 1);
    nodes.add(first.node);
    for (GroupingSet<?> set : more) {
      nodes.add(set.node);
    }
    return nodes;
  }
}
