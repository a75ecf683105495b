package dev.virga.render;

import dev.virga.render.JoinText.Side;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Relation.Through;
import dev.virga.sql.ast.SortKey;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes the rows that a relation leads to, as a correlated subquery. */
final class RelatedRowsWriter {
  private final Rendering rendering;
  private final SqlText sql;
  private final Scopes scopes;

  RelatedRowsWriter(Rendering rendering) {
    this.rendering = rendering;
    this.sql = rendering.sql();
    this.scopes = rendering.scopes();
  }

  /** Writes a column that holds all rows that a relation leads to, as {@link Packing} has it. */
  void nested(Related related, Projection projection) {
    sql.append("(select record_send(row(");
    if (needsSubquery(related, projection)) {
      found(related, projection);
    } else {
      selected(related, projection);
    }
    sql.append(")");
  }

  /**
   * Returns whether the rows are to be found before they are made arrays: in an order for several
   * arrays, up to a limit, or with an aggregate or a window function, which has no place within
   * another aggregate.
   */
  private static boolean needsSubquery(Related related, Projection projection) {
    return !isWhole(related)
        || (!related.orderBy().isEmpty() && projection.width() > 1)
        || Stream.concat(
                OutputColumns.of(projection).columns().stream(),
                related.orderBy().stream().map(SortKey::expression))
            .anyMatch(Expression::isOverRows);
  }

  private static boolean isWhole(Related related) {
    return related.limit() == null && related.offset() == null;
  }

  private void selected(Related related, Projection projection) {
    Packing.Arrays arrays =
        new Packing.Arrays(() -> rendering.expressions().sortKeys(" order by ", related.orderBy()));
    subquery(
        related,
        keys -> keys.suffice(projection),
        () -> {
          rendering.projections().write(projection, arrays);
          sql.append("))");
        },
        () -> {});
  }

  private void found(Related related, Projection projection) {
    NestedColumns columns = new NestedColumns(scopes, projection);
    columns.arrays(sql);
    sql.append(")) from (select ");
    subquery(
        related,
        keys -> keys.suffice(projection),
        () -> rendering.projections().write(projection, columns),
        () -> cut(related));
    sql.append(") as \"rows\"");
  }

  /**
   * Writes a column that holds the only row that a relation, with a limit of one or to one row,
   * leads to; null where there is none.
   */
  void first(Related related, Projection projection) {
    sql.append("(select record_send(row(");
    subquery(
        related,
        keys -> keys.suffice(projection),
        () -> {
          rendering.projections().write(projection, Packing.RECORD);
          sql.append("))");
        },
        () -> cut(related));
    sql.append(")");
  }

  /** Writes {@code exists (select 1 from ... where ...)} of the rows that a relation leads to. */
  void exists(Related related, boolean negated) {
    sql.append(negated ? "not exists (select 1" : "exists (select 1");
    subquery(related, keys -> true, () -> {}, following(related));
    sql.append(")");
  }

  /** Writes {@code (select value from ... where ...)} of the rows that a relation leads to. */
  void value(Related related, Expression value) {
    sql.append("(select ");
    subquery(
        related,
        keys -> keys.suffice(value),
        () -> rendering.expressions().write(value),
        following(related));
    sql.append(")");
  }

  private Runnable following(Related related) {
    return isWhole(related) ? () -> {} : () -> cut(related);
  }

  private void cut(Related related) {
    rendering.expressions().sortKeys(" order by ", related.orderBy());
    rendering.queries().limit(related.limit(), related.offset());
  }

  /**
   * Writes what is selected, {@code from ... where ...}, and what follows.
   *
   * @param asked whether what is selected asks of a table behind another no more than its key
   */
  private void subquery(
      Related related, Predicate<LinkKeys> asked, Runnable selected, Runnable following) {
    Relation relation = related.relation();
    Side parent = new Side(scopes.resolve(relation), relation.fromColumns());
    Frame frame = new Frame(Frame.Kind.QUERY);
    scopes.push(frame);
    Tables tables = tables(frame, parent.table(), related, asked);
    selected.run();
    sql.append(" from ");
    rendering.joins().table(sql, tables.first().table());
    sql.append(tables.join());
    frame.endFrom(sql);
    sql.append(" where ");
    JoinText.equal(sql, tables.first(), parent);
    rendering.expressions().furtherConditions(related.where());
    following.run();
    scopes.pop();
  }

  /** The table that belongs to the row around, and the join of the one behind it, if any. */
  private record Tables(Side first, SqlText join) {}

  private Tables tables(
      Frame frame, Occurrence parent, Related related, Predicate<LinkKeys> asked) {
    Relation relation = related.relation();
    Through through = relation.through();
    SqlText join = new SqlText();
    if (through == null) {
      Occurrence target = target(frame, parent, relation);
      return new Tables(new Side(target, relation.toColumns()), join);
    }
    LinkKeys keys = LinkKeys.of(relation, through);
    if (through.certain() && keys.suffice(related) && asked.test(keys)) {
      Occurrence between = between(frame, parent, relation, through);
      frame.add(between.standingFor(relation.to(), keys.links()));
      return new Tables(new Side(between, through.fromColumns()), join);
    }
    Occurrence target = target(frame, parent, relation);
    Occurrence between = between(frame, parent, relation, through);
    rendering
        .joins()
        .join(
            join,
            JoinKind.INNER,
            new Side(target, relation.toColumns()),
            new Side(between, through.toColumns()));
    return new Tables(new Side(between, through.fromColumns()), join);
  }

  private Occurrence target(Frame frame, Occurrence parent, Relation relation) {
    return parent.leadingTo(
        scopes.addUnnamed(frame, relation.to(), relation.name(), Set.of()), relation);
  }

  private Occurrence between(Frame frame, Occurrence parent, Relation relation, Through through) {
    return parent.leadingThrough(
        scopes.addUnnamed(frame, through.source(), through.source().name(), Set.of()), relation);
  }
}
