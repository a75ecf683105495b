package dev.virga.sql;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import java.util.Collection;
import java.util.List;

/**
 * The two questions about the rows of one table that are answered without a row: how many, and
 * whether any.
 */
public final class Count {
  private static final Projection ONE =
      new Projection.Item(new Expression.Verbatim("1"), Codecs.INTEGER);

  private Count() {}

  /** {@code select count(*) from table where ...}. */
  public static <S> Query<Long> rows(
      Table<S, ?> table, Collection<? extends Where<? super S>> filters) {
    Expr<Object, Long> count = Aggregates.count();
    Statement<Long> statement =
        Renderer.query(
            Finding.query(table, Finding.clauses(table, filters), count.projection()),
            new Reading.One<>((row, index) -> row.getLong(index)));
    return new Built<>(statement);
  }

  /** {@code select count(*) from table where ...}. */
  public static <S> Query<Long> rows(Table<S, ?> table, Where<? super S>[] filters) {
    return rows(table, List.of(filters));
  }

  /** {@code select exists (select 1 from table where ...)}. */
  public static <S> Query<Boolean> any(Table<S, ?> table, Where<? super S>[] filters) {
    return any(table, List.of(filters));
  }

  /** {@code select exists (select 1 from table where ...)}. */
  public static <S> Query<Boolean> any(
      Table<S, ?> table, Collection<? extends Where<? super S>> filters) {
    QueryExpression rows = Finding.query(table, Finding.clauses(table, filters), ONE);
    Projection exists = new Projection.Item(new Expression.Exists(rows, false), Codecs.BOOLEAN);
    Statement<Boolean> statement =
        Renderer.query(
            new QueryExpression.ValueQuery(exists),
            new Reading.One<>((row, index) -> row.getBoolean(index)));
    return new Built<>(statement);
  }
}
