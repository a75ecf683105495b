package dev.virga.render;

import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Clauses.NamedWindow;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Grouping;
import dev.virga.sql.ast.RowLock;
import dev.virga.sql.ast.Source;
import java.util.List;

/** Writes what follows the tables of a {@code select}. */
final class ClauseWriter {
  private final Rendering rendering;
  private final QueryKeys keys;
  private final ExpressionWriter expressions;
  private final SqlText sql;

  ClauseWriter(Rendering rendering, QueryKeys keys) {
    this.rendering = rendering;
    this.keys = keys;
    this.expressions = rendering.expressions();
    this.sql = rendering.sql();
  }

  /**
   * Writes the clauses.
   *
   * @param outputNames what is selected, by names that may hide a column's
   */
  void write(Clauses clauses, OutputNames outputNames) {
    expressions.conditions(" where ", clauses.where());
    groupings(" group by ", clauses.groupBy());
    expressions.conditions(" having ", clauses.having());
    windows(clauses.windows());
    if (outputNames.hideAny(clauses.orderBy())) {
      expressions.qualifying(() -> expressions.sortKeys(" order by ", keys.placedOrder()));
    } else {
      expressions.sortKeys(" order by ", keys.placedOrder());
    }
    limit(clauses);
    clauses.locks().forEach(this::lock);
  }

  private void groupings(String keyword, List<Grouping> groupings) {
    String separator = keyword;
    for (Grouping grouping : groupings) {
      sql.append(separator);
      if (grouping instanceof Grouping.Key key) {
        key(key.expressions(), false);
      } else if (grouping instanceof Grouping.Sets sets) {
        sets(sets);
      }
      separator = ", ";
    }
  }

  private void sets(Grouping.Sets sets) {
    sql.append(sets.kind().sql()).append(" (");
    String separator = "";
    for (Grouping member : sets.members()) {
      sql.append(separator);
      if (member instanceof Grouping.Key key) {
        key(key.expressions(), sets.kind() == Grouping.Kind.GROUPING_SETS);
      } else if (member instanceof Grouping.Sets nested) {
        sets(nested);
      }
      separator = ", ";
    }
    sql.append(")");
  }

  private void key(List<Expression> key, boolean parentheses) {
    boolean enclosed = parentheses || key.size() != 1;
    sql.append(enclosed ? "(" : "");
    key.forEach(
        expression -> ClauseRules.requireOfRows("group by", expression, rendering.scopes()));
    expressions.list("", keys.placed(key));
    sql.append(enclosed ? ")" : "");
  }

  private void windows(List<NamedWindow> windows) {
    String separator = " window ";
    for (NamedWindow window : windows) {
      sql.append(separator).name(window.name()).append(" as ");
      expressions.windows().definition(window.window());
      separator = ", ";
    }
  }

  private void limit(Clauses clauses) {
    if (clauses.withTies() && clauses.limit() != null) {
      rendering.queries().limit(null, clauses.offset());
      expressions.list(" fetch first ", List.of(clauses.limit()));
      sql.append(" rows with ties");
    } else {
      rendering.queries().limit(clauses.limit(), clauses.offset());
    }
  }

  private void lock(RowLock lock) {
    Frame frame = rendering.scopes().current();
    ClauseRules.requireRows(frame);
    ClauseRules.requirePresent(frame, lock);
    sql.does(Effect.ACTS);
    sql.append(" for ").append(lock.strength().sql());
    String separator = " of ";
    for (Source source : lock.of()) {
      sql.append(separator).name(rendering.scopes().ofFrom(source).name());
      separator = ", ";
    }
    sql.append(lock.waiting().sql());
  }
}
