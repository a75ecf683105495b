package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.render.OutputColumns;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Related;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.SortKey;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a relation of a table to itself leads to, followed again and again: made by {@link Trees}.
 *
 * @param <S> the scope: the table
 * @param <R> what it becomes
 */
public final class Tree<S, R> implements Selectable<S, R> {
  private final Related related;
  private final Projection row;
  private final @Nullable Expression steps;
  private final Decoder<R> decoder;

  private Tree(Related related, Projection row, @Nullable Expression steps, Decoder<R> decoder) {
    this.related = related;
    this.row = row;
    this.steps = steps;
    this.decoder = decoder;
  }

  /**
   * Returns a tree without a limit of steps.
   *
   * @param shape what each row becomes
   * @param whole what the rows become together: the first is the one that the tree starts from
   */
  static <S, N, R> Tree<S, R> of(
      Related related, Selectable<?, N> shape, Function<List<TreeRow<N>>, R> whole) {
    Related rows = Paths.whole(requireKey(related), "tree");
    requireOfOneRow(rows, shape.projection());
    int width = 1 + shape.projection().width();
    Decoder<TreeRow<N>> one = rowOf(shape.decoder());
    return new Tree<>(
        rows,
        shape.projection(),
        null,
        (row, index) -> whole.apply(row.getRows(index, width, one)));
  }

  private static Related requireKey(Related related) {
    Relation relation = related.relation();
    if (relation.toKey().isEmpty()) {
      throw new InvalidQueryException(
          "a tree along "
              + relation.name()
              + " of \""
              + relation.to().name()
              + "\", which has no key by which its rows are told apart: only a table has one, its @Id");
    }
    return related;
  }

  /** Refuses what is over several rows, which those of a tree, found step by step, never are. */
  private static void requireOfOneRow(Related related, Projection row) {
    if (Stream.of(
            OutputColumns.of(row).columns().stream(),
            related.orderBy().stream().map(SortKey::expression),
            related.where().stream())
        .flatMap(expressions -> expressions)
        .anyMatch(Expression::isOverRows)) {
      throw new InvalidQueryException(
          "a tree along "
              + related.relation().name()
              + " with an aggregate or a window function: each of its rows stands for itself; ask a"
              + " relation of it, such as RELATION.count(), or work it out over the rows that are"
              + " found");
    }
  }

  private static <N> Decoder<TreeRow<N>> rowOf(Decoder<N> decoder) {
    return (row, index) -> new TreeRow<>(row.getInt(index), decoder.decode(row, index + 1));
  }

  /**
   * Follows the relation at most so many times: a depth of 1 takes the rows that it leads to from
   * the first one, and of 0 none.
   *
   * @throws InvalidQueryException if the depth is negative
   */
  public Tree<S, R> depth(int depth) {
    if (depth < 0) {
      throw new InvalidQueryException("depth(" + depth + "): a number of steps is not negative");
    }
    return new Tree<>(related, row, new Parameter(Codecs.INTEGER, depth), decoder);
  }

  /** Follows the relation at most so many times, as a prepared query's parameter says. */
  public Tree<S, R> depth(Param<? extends Number> depth) {
    return new Tree<>(related, row, depth.rows(), decoder);
  }

  @Override
  public Projection projection() {
    return Projection.Tree.of(related, steps, row);
  }

  @Override
  public Decoder<R> decoder() {
    return decoder;
  }
}
