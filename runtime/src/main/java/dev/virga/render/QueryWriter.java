package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.From.DerivedTable;
import dev.virga.sql.ast.From.Item;
import dev.virga.sql.ast.From.Join;
import dev.virga.sql.ast.From.JoinAlong;
import dev.virga.sql.ast.From.JoinOn;
import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.QueryExpression.SetOperation;
import dev.virga.sql.ast.QueryExpression.ValueQuery;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.SetOperator;
import dev.virga.sql.ast.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes queries: {@code select}, and what combines them. */
final class QueryWriter {
  private final Rendering rendering;
  private final SqlText sql;
  private final Scopes scopes;

  QueryWriter(Rendering rendering) {
    this.rendering = rendering;
    this.sql = rendering.sql();
    this.scopes = rendering.scopes();
  }

  /**
   * Writes a query that stands alone; tables that it takes from a query around it are given to it
   * by name.
   */
  void root(QueryExpression query) {
    Set<Source> sources = new LinkedHashSet<>();
    collectOuter(query, sources);
    if (sources.isEmpty()) {
      nested(query);
    } else {
      Frame outer = new Frame(Frame.Kind.OUTER);
      scopes.push(outer);
      sources.forEach(source -> scopes.addNamed(outer, source, false));
      nested(query);
      scopes.pop();
    }
  }

  private static void collectOuter(QueryExpression query, Set<Source> sources) {
    if (query instanceof SelectQuery select) {
      sources.addAll(select.outer());
    } else if (query instanceof SetOperation operation) {
      collectOuter(operation.left(), sources);
      collectOuter(operation.right(), sources);
    }
  }

  /** Writes a query in its place within another statement. */
  void nested(QueryExpression query) {
    if (query instanceof SelectQuery select) {
      rendering.expressions().absorbing(() -> select(select));
    } else if (query instanceof SetOperation operation) {
      if (operation.operator() == SetOperator.UNION) {
        requireComparable(operation.projection(), "union(...)");
        requireComparable(operation.right().projection(), "union(...)");
      }
      branch(operation.left(), false);
      sql.append(" ").append(operation.operator().sql()).append(" ");
      branch(operation.right(), true);
    } else if (query instanceof ValueQuery values) {
      sql.append("select ");
      rendering.projections().write(values.projection());
    }
  }

  /**
   * Writes a side of a set operation, between parentheses where it would otherwise swallow what
   * follows.
   */
  private void branch(QueryExpression query, boolean right) {
    boolean parentheses =
        query instanceof SelectQuery select
            ? !select.orderBy().isEmpty() || select.limit() != null || select.offset() != null
            : right;
    sql.append(parentheses ? "(" : "");
    nested(query);
    sql.append(parentheses ? ")" : "");
  }

  /** Refuses to compare rows with nested rows in them. */
  private static void requireComparable(Projection projection, String clause) {
    if (!projection.isFlat()) {
      throw new InvalidQueryException(
          clause
              + " compares rows, but nested rows cannot be compared: leave the relation out, or use unionAll(...) or no distinct()");
    }
  }

  private void select(SelectQuery select) {
    if (select.distinct()) {
      requireComparable(select.projection(), "distinct()");
    }
    Frame frame = new Frame(Frame.Kind.QUERY);
    scopes.push(frame);
    declare(frame, select.from());
    sql.append(select.distinct() ? "select distinct " : "select ");
    rendering.projections().write(select.projection());
    from(frame, select.from());
    ExpressionWriter expressions = rendering.expressions();
    expressions.conditions(" where ", select.where());
    expressions.list(" group by ", select.groupBy());
    expressions.conditions(" having ", select.having());
    if (OutputNames.of(select.projection()).hideAny(select.orderBy())) {
      expressions.qualifying(() -> expressions.sortKeys(" order by ", select.orderBy()));
    } else {
      expressions.sortKeys(" order by ", select.orderBy());
    }
    limit(select.limit(), select.offset());
    scopes.pop();
  }

  /**
   * Notes the tables of a query before its columns are written, and which of them an outer join may
   * leave out.
   */
  private void declare(Frame frame, From from) {
    scopes.addNamed(frame, from.first().source(), false);
    for (Join join : from.joins()) {
      JoinKind kind = join.kind();
      if (kind.leftMayBeAbsent()) {
        frame.occurrences().forEach(Occurrence::becomeAbsent);
      }
      if (join instanceof JoinOn on) {
        scopes.addNamed(frame, on.item().source(), kind.rightMayBeAbsent());
      } else if (join instanceof JoinAlong along) {
        Relation.Through through = along.relation().through();
        if (through != null) {
          scopes.addNamed(frame, through.source(), kind.rightMayBeAbsent());
        }
        scopes.addNamed(frame, along.relation().to(), kind.rightMayBeAbsent());
      }
    }
  }

  private void from(Frame frame, From from) {
    sql.append(" from ");
    frame.beginFrom();
    item(from.first());
    for (Join join : from.joins()) {
      if (join instanceof JoinOn on) {
        sql.append(" ").append(on.kind().sql()).append(" ");
        item(on.item());
        if (on.kind() != JoinKind.CROSS) {
          rendering.expressions().joinConditions(on.on());
        }
      } else if (join instanceof JoinAlong along) {
        rendering.relations().explicitJoin(along.kind(), along.relation());
      }
    }
    frame.endFrom(sql);
  }

  private void item(Item item) {
    if (item instanceof DerivedTable derived) {
      sql.append("(");
      nested(derived.query());
      sql.append(") as ").name(derived.source().label());
      String separator = " (";
      for (String column : derived.columns()) {
        sql.append(separator).name(column);
        separator = ", ";
      }
      sql.append(")");
    } else {
      rendering.relations().table(scopes.resolve(item.source(), item.source().label()));
    }
  }

  /** Writes {@code limit ... offset ...}, each if it is given. */
  void limit(@Nullable Expression limit, @Nullable Expression offset) {
    if (limit != null) {
      rendering.expressions().list(" limit ", List.of(limit));
    }
    if (offset != null) {
      rendering.expressions().list(" offset ", List.of(offset));
    }
  }
}
