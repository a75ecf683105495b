package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Connective;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.Junction;
import dev.virga.sql.ast.Expression.WindowCall;
import dev.virga.sql.ast.SortKey;
import java.util.ArrayList;
import java.util.List;

/** Makes aggregates of aggregates, and refuses what PostgreSQL has no meaning for. */
final class AggregateCalls {
  private AggregateCalls() {}

  static AggregateCall distinct(AggregateCall call) {
    requirePlain(call, "distinct()");
    if (call.arguments().isEmpty()) {
      throw new InvalidQueryException(
          "count() counts rows, of which none is equal to another: say countDistinct(COLUMN)");
    }
    return comparable(
        new AggregateCall(
            call.name(), call.arguments(), true, call.orderBy(), List.of(), call.filter()));
  }

  static AggregateCall ordered(AggregateCall call, List<SortKey> keys) {
    requirePlain(call, "orderBy(...)");
    return comparable(
        new AggregateCall(
            call.name(),
            call.arguments(),
            call.distinct(),
            Conditions.joined(call.orderBy(), keys),
            List.of(),
            call.filter()));
  }

  /** Returns an aggregate over the rows for which conditions hold too. */
  static AggregateCall filtered(AggregateCall call, List<Expression> conditions) {
    List<Expression> all = new ArrayList<>(conditions);
    if (call.filter() != null) {
      all.add(0, call.filter());
    }
    return new AggregateCall(
        call.name(),
        call.arguments(),
        call.distinct(),
        call.orderBy(),
        call.withinGroup(),
        new Junction(Connective.AND, all));
  }

  static WindowCall over(AggregateCall call, Window<?> window) {
    requirePlain(call, "over(...)");
    if (call.distinct() || !call.orderBy().isEmpty()) {
      throw new InvalidQueryException(
          call.name()
              + " over a window has no distinct() and no orderBy(...) of its own: PostgreSQL takes the order of the window");
    }
    return new WindowCall(call, window.node());
  }

  private static void requirePlain(AggregateCall call, String method) {
    if (!call.withinGroup().isEmpty()) {
      throw new InvalidQueryException(
          call.name() + " orders the rows itself, and takes no " + method);
    }
  }

  /** Equal arguments are found by their order, so there is no room for another one. */
  private static AggregateCall comparable(AggregateCall call) {
    if (call.distinct()
        && !call.orderBy().stream().allMatch(key -> call.arguments().contains(key.expression()))) {
      throw new InvalidQueryException(
          call.name()
              + " of distinct values is ordered by these values: order by what it aggregates, or by nothing");
    }
    return call;
  }
}
