package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Expression.RelatedValue;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Related;
import java.util.Optional;

/**
 * The first of the rows that a relation leads to, in their order, if there is one.
 *
 * <pre>{@code
 * Posts.findMany().select(row(Line::new, TITLE, COMMENTS.orderBy(Comments.ID.desc()).select(Comments.BODY).first()))
 * }</pre>
 *
 * <p>renders {@code select "posts"."title", (select "comments"."body" from "comments" where
 * "comments"."post_id" = "posts"."id" order by "comments"."id" desc limit 1) from "posts"}.
 *
 * @param <S> the scope: the table that the relation starts from
 * @param <T> the scope of the table that it leads to
 * @param <R> what the row becomes
 */
public final class First<S, T, R> implements Selectable<S, Optional<R>> {
  private final Related related;
  private final Selectable<? super T, R> shape;

  First(Related related, Selectable<? super T, R> shape) {
    this.related = related;
    this.shape = shape;
  }

  /** Selects something of the row in place of what was selected. */
  public <Q> First<S, T, Q> select(Selectable<? super T, Q> other) {
    return new First<>(related, other);
  }

  /**
   * Returns an expression over the row, {@code (select ... limit 1)}, which is null where there is
   * none.
   */
  public <V> OptionalExpr<S, V> get(Operand<? super T, V> expression) {
    return new OptionalExpr<>(
        new RelatedValue(related, expression.expression()), expression.codec());
  }

  @Override
  public Projection projection() {
    return shape.projection() instanceof Projection.Item item
        ? new Projection.Absent(
            new Projection.Item(new RelatedValue(related, item.expression()), item.codec()))
        : new Projection.First(related, shape.projection());
  }

  @Override
  public Decoder<Optional<R>> decoder() {
    return shape.projection() instanceof Projection.Item
        ? value(shape.decoder())
        : nested(shape.projection().width(), shape.decoder());
  }

  private static <R> Decoder<Optional<R>> value(Decoder<R> decoder) {
    return (row, index) ->
        row.isNull(index) ? Optional.empty() : Optional.ofNullable(decoder.decode(row, index));
  }

  private static <R> Decoder<Optional<R>> nested(int width, Decoder<R> decoder) {
    return (row, index) ->
        row.isNull(index)
            ? Optional.empty()
            : Optional.ofNullable(row.getRow(index, width, decoder));
  }
}
