package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Source;
import java.util.List;

/** Writes what a relation leads to: as a join, or as a correlated subquery. */
final class RelationWriter {
  private final Rendering rendering;
  private final SqlText sql;
  private final Scopes scopes;

  RelationWriter(Rendering rendering) {
    this.rendering = rendering;
    this.sql = rendering.sql();
    this.scopes = rendering.scopes();
  }

  /**
   * Writes an expression over the row that a to-one relation leads to. The relation's table is
   * joined, once for all expressions along the same path; where no join can be added, or a
   * subquery's own table hides the one that was, the expression becomes a subquery.
   */
  void path(Relation relation, Runnable target) {
    Occurrence parent = scopes.resolve(relation.from(), relation.name());
    Occurrence before = parent.home().implicitJoin(parent, relation);
    boolean hidden = before != null && scopes.isHidden(before);
    if (parent.home().takesJoins() && !hidden) {
      along(implicitJoin(parent, relation), target);
      return;
    }
    sql.append("(select ");
    Frame frame = new Frame(Frame.Kind.QUERY);
    scopes.push(frame);
    Occurrence joined =
        scopes.addUnnamed(
            frame, relation.to(), relation.name(), parent.mayBeAbsent() || !relation.certain());
    target.run();
    sql.append(" from ");
    table(joined);
    frame.endFrom(sql);
    sql.append(" where ");
    on(sql, joined, relation.toColumns(), parent, relation.fromColumns());
    scopes.pop();
    sql.append(")");
  }

  /** Writes columns of the row that a to-one relation leads to, whose table is joined. */
  void joined(Relation relation, Runnable columns) {
    Occurrence parent = scopes.resolve(relation.from(), relation.name());
    if (!parent.home().takesJoins()) {
      throw new InvalidQueryException(
          "returning(...) cannot join \""
              + relation.to().label()
              + "\": return its columns one by one, RELATION.get(COLUMN)");
    }
    along(implicitJoin(parent, relation), columns);
  }

  private void along(Occurrence joined, Runnable target) {
    Frame path = new Frame(Frame.Kind.PATH);
    path.add(joined);
    scopes.push(path);
    target.run();
    scopes.pop();
  }

  private Occurrence implicitJoin(Occurrence parent, Relation relation) {
    Frame home = parent.home();
    Occurrence before = home.implicitJoin(parent, relation);
    if (before != null) {
      return before;
    }
    boolean mayBeAbsent = parent.mayBeAbsent() || !relation.certain();
    Occurrence joined = scopes.joinedBy(home, relation.to(), relation.name(), mayBeAbsent);
    home.addImplicitJoin(parent, relation, joined);
    JoinKind kind = mayBeAbsent ? JoinKind.LEFT : JoinKind.INNER;
    if (home.isPending()) {
      home.pend(joinText(kind, joined, relation.toColumns(), parent, relation.fromColumns()));
    } else {
      insert(
          home.end(), joinText(kind, joined, relation.toColumns(), parent, relation.fromColumns()));
    }
    return joined;
  }

  private void insert(int at, String join) {
    sql.insert(at, join);
    for (Frame frame : scopes.frames()) {
      frame.shift(at, join.length());
    }
  }

  private static String joinText(
      JoinKind kind,
      Occurrence joined,
      List<String> columns,
      Occurrence parent,
      List<String> parentColumns) {
    SqlText text = new SqlText();
    text.append(" ").append(kind.sql()).append(" ");
    table(text, joined);
    text.append(" on ");
    on(text, joined, columns, parent, parentColumns);
    return text.toString();
  }

  /**
   * Writes {@code join table on ...} along a relation, into the {@code from} clause that is being
   * written.
   */
  void explicitJoin(JoinKind kind, Relation relation) {
    Occurrence parent = scopes.resolve(relation.from(), relation.name());
    Occurrence target = scopes.resolve(relation.to(), relation.name());
    Relation.Through through = relation.through();
    if (through == null) {
      join(kind, target, relation.toColumns(), parent, relation.fromColumns());
    } else {
      Occurrence between = scopes.resolve(through.source(), relation.name());
      join(kind, between, through.fromColumns(), parent, relation.fromColumns());
      join(kind, target, relation.toColumns(), between, through.toColumns());
    }
  }

  private void join(
      JoinKind kind,
      Occurrence joined,
      List<String> columns,
      Occurrence parent,
      List<String> parentColumns) {
    sql.append(joinText(kind, joined, columns, parent, parentColumns));
  }

  /**
   * Writes a column that holds all rows that a relation leads to, as a JSON array: of arrays, with
   * a cell for each column, or of the cells themselves where there is one column.
   */
  void nested(Related related, Projection projection) {
    boolean whole = related.limit() == null && related.offset() == null;
    sql.append("(select coalesce(json_agg(");
    if (whole) {
      subquery(
          related,
          () -> {
            rendering.projections().writeNested(projection);
            rendering.expressions().sortKeys(" order by ", related.orderBy());
            sql.append("), '[]')");
          });
    } else {
      sql.append("\"row\"), '[]') from (select ");
      subquery(
          related,
          () -> {
            rendering.projections().writeNested(projection);
            sql.append(" as \"row\"");
          });
      sql.append(") as \"rows\"");
    }
    sql.append(")");
  }

  /** Writes {@code from ... where ...} of the rows that a relation leads to. */
  void fromWhere(Related related) {
    subquery(related, () -> {});
  }

  /**
   * Writes what is selected, and {@code from ... where ...} with an order and a limit where there
   * is a limit.
   */
  private void subquery(Related related, Runnable selected) {
    Relation relation = related.relation();
    Occurrence parent = scopes.resolve(relation.from(), relation.name());
    Frame frame = new Frame(Frame.Kind.QUERY);
    scopes.push(frame);
    Occurrence target = scopes.addUnnamed(frame, relation.to(), relation.name(), false);
    Relation.Through through = relation.through();
    Occurrence between =
        through == null
            ? target
            : scopes.addUnnamed(frame, through.source(), through.source().name(), false);
    selected.run();
    sql.append(" from ");
    table(sql, between);
    if (through != null) {
      join(JoinKind.INNER, target, relation.toColumns(), between, through.toColumns());
    }
    frame.endFrom(sql);
    sql.append(" where ");
    on(
        sql,
        between,
        through == null ? relation.toColumns() : through.fromColumns(),
        parent,
        relation.fromColumns());
    rendering.expressions().furtherConditions(related.where());
    if (related.limit() != null || related.offset() != null) {
      rendering.expressions().sortKeys(" order by ", related.orderBy());
      rendering.queries().limit(related.limit(), related.offset());
    }
    scopes.pop();
  }

  /** Writes a table, and the name that it has in the query where that is not its own. */
  void table(Occurrence occurrence) {
    table(sql, occurrence);
  }

  private static void table(SqlText text, Occurrence occurrence) {
    Source source = occurrence.source();
    if (source.schema() != null) {
      text.name(source.schema()).append(".");
    }
    text.name(source.name());
    if (!occurrence.name().equals(source.name())) {
      text.append(" as ").name(occurrence.name());
    }
  }

  private static void on(
      SqlText text,
      Occurrence joined,
      List<String> columns,
      Occurrence parent,
      List<String> parentColumns) {
    for (int i = 0; i < columns.size(); i++) {
      text.append(i == 0 ? "" : " and ");
      text.name(joined.name()).append(".").name(columns.get(i));
      text.append(" = ");
      text.name(parent.name()).append(".").name(parentColumns.get(i));
    }
  }
}
