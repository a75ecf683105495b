package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.render.JoinText.Side;
import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Relation;
import java.util.Set;

/**
 * Writes what lies along to-one relations, whose tables are joined where a path first meets them.
 */
final class PathWriter {
  private final SqlText sql;
  private final Scopes scopes;
  private final JoinText joins;

  PathWriter(Rendering rendering) {
    this.sql = rendering.sql();
    this.scopes = rendering.scopes();
    this.joins = rendering.joins();
  }

  /**
   * Writes an expression over the row that a to-one relation leads to. The relation's table is
   * joined, once for all expressions along the same path; where no join can be added, or a
   * subquery's own table hides the one that was, the expression becomes a subquery.
   */
  void expression(Relation relation, Runnable target) {
    Occurrence parent = scopes.resolve(relation);
    Occurrence before = parent.home().joinAlong(parent, relation);
    boolean hidden = before != null && scopes.isHidden(before);
    if (parent.home().takesJoins() && !hidden) {
      along(join(parent, relation), target);
    } else {
      subquery(parent, relation, target);
    }
  }

  /** Writes columns of the row that a to-one relation leads to, whose table is joined. */
  void columns(Relation relation, Runnable columns) {
    Occurrence parent = scopes.resolve(relation);
    if (!parent.home().takesJoins()) {
      throw new InvalidQueryException(
          "returning(...) cannot join \""
              + relation.to().label()
              + "\": return its columns one by one, RELATION.get(COLUMN)");
    }
    along(join(parent, relation), columns);
  }

  private void along(Occurrence joined, Runnable target) {
    Frame path = new Frame(Frame.Kind.PATH);
    path.add(joined);
    scopes.push(path);
    target.run();
    scopes.pop();
  }

  private void subquery(Occurrence parent, Relation relation, Runnable target) {
    sql.append("(select ");
    Frame frame = new Frame(Frame.Kind.QUERY);
    scopes.push(frame);
    Occurrence joined =
        parent.leadingTo(
            scopes.addUnnamed(frame, relation.to(), relation.name(), absences(parent, relation)),
            relation);
    target.run();
    sql.append(" from ");
    joins.table(sql, joined);
    frame.endFrom(sql);
    sql.append(" where ");
    JoinText.equal(
        sql, new Side(joined, relation.toColumns()), new Side(parent, relation.fromColumns()));
    scopes.pop();
    sql.append(")");
  }

  private Occurrence join(Occurrence parent, Relation relation) {
    Frame home = parent.home();
    Occurrence before = home.joinAlong(parent, relation);
    if (before != null) {
      return before;
    }
    Occurrence joined =
        parent.leadingTo(
            scopes.joinedBy(home, relation.to(), relation.name(), absences(parent, relation)),
            relation);
    home.addJoinAlong(parent, relation, joined);
    JoinKind kind = joined.mayBeAbsent() ? JoinKind.LEFT : JoinKind.INNER;
    SqlText join = new SqlText();
    joins.join(
        join,
        kind,
        new Side(joined, relation.toColumns()),
        new Side(parent, relation.fromColumns()));
    if (home.isPending()) {
      home.pend(join.toString());
    } else {
      insert(home.end(), join.toString());
    }
    return joined;
  }

  /** Returns which outer joins may leave out the row that a relation leads to. */
  private Set<Integer> absences(Occurrence parent, Relation relation) {
    return relation.certain() ? parent.absences() : scopes.withOuterJoin(parent.absences());
  }

  private void insert(int at, String join) {
    sql.insert(at, join);
    for (Frame frame : scopes.frames()) {
      frame.shift(at, join.length());
    }
  }
}
