package dev.virga.render;

import dev.virga.render.JoinText.Side;
import dev.virga.sql.ast.FoundRows;
import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Projection.Tree;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Relation.Through;
import java.util.List;
import java.util.Set;

/**
 * Writes a tree: a recursive query that finds the keys of its rows, each with the keys on the way
 * to it and its place among the others, and what is selected of the rows found.
 */
final class TreeWriter {
  private final Rendering rendering;
  private final SqlText sql;
  private final Scopes scopes;
  private final Tree tree;
  private final Relation relation;
  private final FoundRows found;
  private final String name;

  TreeWriter(Rendering rendering, Tree tree) {
    this.rendering = rendering;
    this.sql = rendering.sql();
    this.scopes = rendering.scopes();
    this.tree = tree;
    this.relation = tree.relation();
    this.found = tree.found();
    this.name = rendering.commonTables().unused(found.source().name());
  }

  /** Writes a column that holds the rows of the tree, as {@link Packing} has it. */
  void write() {
    sql.append("(with recursive ").name(name).append(" (");
    found.columns().forEach(column -> sql.name(column).append(", "));
    sql.name(found.path()).append(", ").name(found.place()).append(") as (");
    base();
    sql.append(" union all ");
    step();
    sql.append(") ");
    rows();
    sql.append(")");
  }

  private void base() {
    Occurrence start = scopes.resolve(relation);
    sql.append("select ");
    of(start, found.columns());
    sql.append(", array[");
    identity(start);
    sql.append(hasLength() ? "] || '{}'" : "]").append(", '{}'::bigint[]");
  }

  /**
   * Returns whether the key's type has a length, which an array of it keeps and one that grows does
   * not: both sides of a recursive query are of one type.
   */
  private boolean hasLength() {
    return relation.toKey().stream().anyMatch(column -> column.codec().sqlType().contains("("));
  }

  private void step() {
    Frame frame = new Frame(Frame.Kind.QUERY);
    scopes.push(frame);
    Occurrence last = found(frame);
    Occurrence next = scopes.addUnnamed(frame, relation.to(), relation.name(), Set.of());
    String joins = joins(frame, last, next);
    sql.append("select ");
    of(next, found.columns());
    sql.append(", ");
    of(last, List.of(found.path()));
    sql.append(" || ");
    identity(next);
    sql.append(", ");
    of(last, List.of(found.place()));
    sql.append(" || row_number() over (");
    rendering.expressions().sortKeys("order by ", tree.related().orderBy());
    sql.append(") from ");
    table(last);
    sql.append(joins);
    frame.endFrom(sql);
    sql.append(" where ");
    if (tree.steps() != null) {
      sql.append("cardinality(");
      of(last, List.of(found.place()));
      sql.append(") < ");
      rendering.expressions().write(tree.steps());
      sql.append(" and ");
    }
    identity(next);
    sql.append(" <> all(");
    of(last, List.of(found.path()));
    sql.append(")");
    rendering.expressions().furtherConditions(tree.related().where());
    scopes.pop();
  }

  private String joins(Frame frame, Occurrence last, Occurrence next) {
    Side from = new Side(last, relation.fromColumns());
    Side to = new Side(next, relation.toColumns());
    SqlText joins = new SqlText();
    Through through = relation.through();
    if (through == null) {
      rendering.joins().join(joins, JoinKind.INNER, to, from);
    } else {
      Occurrence between =
          scopes.addUnnamed(frame, through.source(), through.source().name(), Set.of());
      rendering.joins().join(joins, JoinKind.INNER, new Side(between, through.fromColumns()), from);
      rendering.joins().join(joins, JoinKind.INNER, to, new Side(between, through.toColumns()));
    }
    return joins.toString();
  }

  private void rows() {
    Frame frame = new Frame(Frame.Kind.QUERY);
    scopes.push(frame);
    Occurrence last = found(frame);
    Occurrence node = scopes.addUnnamed(frame, relation.to(), "node", Set.of());
    NestedColumns columns = new NestedColumns(scopes, tree.projection());
    sql.append("select record_send(row(");
    columns.arrays(sql);
    sql.append(")) from (select ");
    rendering.projections().write(tree.projection(), columns);
    sql.append(" from ");
    table(last);
    rendering
        .joins()
        .join(sql, JoinKind.INNER, new Side(node, found.key()), new Side(last, found.key()));
    frame.endFrom(sql);
    sql.append(" order by ");
    of(last, List.of(found.place()));
    sql.append(") as \"rows\"");
    scopes.pop();
  }

  private Occurrence found(Frame frame) {
    return scopes.addFound(frame, found.source(), name);
  }

  private void table(Occurrence last) {
    sql.name(name);
    if (!last.name().equals(name)) {
      sql.append(" as ").name(last.name());
    }
  }

  /** Writes what tells a row from others. */
  private void identity(Occurrence row) {
    if (found.key().size() == 1) {
      of(row, found.key());
    } else {
      sql.append("row(");
      of(row, found.key());
      sql.append(")");
    }
  }

  private void of(Occurrence row, List<String> names) {
    String separator = "";
    for (String name : names) {
      sql.append(separator).name(row.name()).append(".").name(row.column(name));
      separator = ", ";
    }
  }
}
