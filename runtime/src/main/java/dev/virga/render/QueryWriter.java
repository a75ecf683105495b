package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.render.JoinText.Side;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.From.InsertedItem;
import dev.virga.sql.ast.From.Item;
import dev.virga.sql.ast.From.Join;
import dev.virga.sql.ast.From.JoinAlong;
import dev.virga.sql.ast.From.JoinOn;
import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.QueryExpression.OutputKey;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.QueryExpression.SetOperation;
import dev.virga.sql.ast.QueryExpression.TextQuery;
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
  private final FromItemWriter items;
  private Packing outermost = Packing.NONE;

  QueryWriter(Rendering rendering) {
    this.rendering = rendering;
    this.sql = rendering.sql();
    this.scopes = rendering.scopes();
    this.items = new FromItemWriter(rendering);
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
      sources.forEach(source -> scopes.addNamed(outer, source, Set.of()));
      nested(query);
      scopes.pop();
    }
  }

  /** Writes a query that stands alone, whose columns have names: those of its first branch do. */
  void root(QueryExpression query, List<String> names) {
    outermost = new NamedCells(names);
    root(query);
  }

  private Packing takeOutermost() {
    Packing taken = outermost;
    outermost = Packing.NONE;
    return taken;
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
      rendering
          .expressions()
          .windows()
          .declaring(
              select.clauses().windows(),
              () -> rendering.expressions().absorbing(() -> select(select)));
    } else if (query instanceof SetOperation operation) {
      setOperation(operation);
    } else if (query instanceof ValueQuery values) {
      sql.append("select ");
      rendering.projections().write(values.projection(), takeOutermost());
    } else if (query instanceof TextQuery text) {
      sql.does(Effect.ACTS);
      rendering.expressions().write(text.text());
    }
  }

  private void setOperation(SetOperation operation) {
    SetOperator operator = operation.operator();
    if (operator != SetOperator.UNION_ALL) {
      requireComparable(operation.projection(), operator.sql() + "(...)");
      requireComparable(operation.right().projection(), operator.sql() + "(...)");
    }
    ClauseRules.requireUnlocked(operation.left(), operation);
    ClauseRules.requireUnlocked(operation.right(), operation);
    branch(operation.left(), needsParentheses(operation.left(), operator, false));
    sql.append(" ").append(operator.sql()).append(" ");
    branch(operation.right(), needsParentheses(operation.right(), operator, true));
    String separator = " order by ";
    for (OutputKey key : operation.orderBy()) {
      sql.append(separator).append(Integer.toString(key.column()));
      sql.append(key.descending() ? " desc" : "").append(key.nulls().sql());
      separator = ", ";
    }
    limit(operation.limit(), operation.offset());
  }

  /**
   * A side that is ordered or cut would swallow what follows; set operators combine from the left.
   */
  private static boolean needsParentheses(QueryExpression side, SetOperator whole, boolean right) {
    if (side instanceof SelectQuery select) {
      return select.clauses().endsQuery();
    }
    if (side instanceof SetOperation operation) {
      return right
          || whole.bindsTighterThan(operation.operator())
          || !operation.orderBy().isEmpty()
          || operation.limit() != null
          || operation.offset() != null;
    }
    return side instanceof TextQuery;
  }

  /** Writes the base and the step of a recursive query, which stand as the sides of a union do. */
  void recursion(QueryExpression base, SetOperator operator, QueryExpression step) {
    recursive(base, needsParentheses(base, operator, false));
    sql.append(" ").append(operator.sql()).append(" ");
    recursive(step, needsParentheses(step, operator, true));
  }

  private void recursive(QueryExpression side, boolean parentheses) {
    sql.append(parentheses ? "(" : "");
    root(side);
    sql.append(parentheses ? ")" : "");
  }

  private void branch(QueryExpression query, boolean parentheses) {
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
    ClauseRules.require(select);
    Packing cells = takeOutermost();
    if (select.clauses().distinct()) {
      requireComparable(select.projection(), "distinct()");
    }
    Frame frame = new Frame(Frame.Kind.QUERY);
    scopes.push(frame);
    declare(frame, select.from());
    Clauses clauses = select.clauses();
    QueryKeys keys = QueryKeys.of(select);
    sql.append(clauses.distinct() ? "select distinct " : "select ");
    if (!clauses.distinctOn().isEmpty()) {
      rendering.expressions().list("distinct on (", keys.placed(clauses.distinctOn()));
      sql.append(") ");
    }
    rendering.projections().write(select.projection(), cells);
    from(frame, select.from());
    new ClauseWriter(rendering, keys).write(clauses, OutputNames.of(select.projection()));
    scopes.pop();
  }

  /**
   * Notes the tables of a query before its columns are written, and which outer joins may leave
   * them out.
   */
  void declare(Frame frame, From from) {
    int before = frame.occurrences().size();
    Occurrence first = scopes.addNamed(frame, from.first().source(), Set.of());
    if (from.first() instanceof InsertedItem inserted) {
      first.stands(InsertedRows.of(inserted.rows()));
    }
    for (Join join : from.joins()) {
      JoinKind kind = join.kind();
      if (kind.leftMayBeAbsent()) {
        int outerJoin = scopes.outerJoin();
        List<Occurrence> all = frame.occurrences();
        all.subList(before, all.size()).forEach(occurrence -> occurrence.becomeAbsent(outerJoin));
      }
      Set<Integer> absences = kind.rightMayBeAbsent() ? Set.of(scopes.outerJoin()) : Set.of();
      if (join instanceof JoinOn on) {
        scopes.addNamed(frame, on.item().source(), absences);
      } else if (join instanceof JoinAlong along) {
        declare(frame, along, absences);
      }
    }
  }

  private void declare(Frame frame, JoinAlong join, Set<Integer> absences) {
    Relation relation = join.relation();
    Relation.Through through = relation.through();
    if (through != null) {
      scopes.addNamed(frame, through.source(), absences);
    }
    Occurrence parent = frame.find(relation.from());
    Occurrence target = scopes.addNamed(frame, relation.to(), absences);
    if (parent != null && isAsGoodAsAPath(join)) {
      frame.addJoinAlong(parent, relation, target);
    }
  }

  /**
   * Returns whether a join finds what a path along its relation is to find, so that the path need
   * not join the table once more: a left join does not, where the path takes the row for certain.
   */
  private static boolean isAsGoodAsAPath(JoinAlong join) {
    return join.kind() == JoinKind.INNER || !join.relation().certain();
  }

  private void from(Frame frame, From from) {
    sql.append(" from ");
    frame.beginFrom();
    tables(from);
    frame.endFrom(sql);
  }

  /** Writes tables, and what is joined to them. */
  void tables(From from) {
    items.write(from.first());
    for (Join join : from.joins()) {
      if (join instanceof JoinOn on) {
        sql.append(" ").append(on.kind().sql()).append(" ");
        items.write(on.item());
        if (on.kind() != JoinKind.CROSS) {
          rendering.expressions().joinConditions(on.on());
        }
      } else if (join instanceof JoinAlong along) {
        joinAlong(along.kind(), along.relation());
      }
    }
  }

  private void joinAlong(JoinKind kind, Relation relation) {
    Side parent = new Side(scopes.resolve(relation), relation.fromColumns());
    Side target = new Side(scopes.ofFrom(relation.to()), relation.toColumns());
    Relation.Through through = relation.through();
    if (through == null) {
      rendering.joins().join(sql, kind, target, parent);
    } else {
      Occurrence between = scopes.ofFrom(through.source());
      rendering.joins().join(sql, kind, new Side(between, through.fromColumns()), parent);
      rendering.joins().join(sql, kind, target, new Side(between, through.toColumns()));
    }
  }

  /** Writes something that stands in a {@code from} clause. */
  void item(Item item) {
    items.write(item);
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
