package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.codec.Codec;
import dev.virga.codec.Decoder;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.RowStatements;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.QueryExpression.OutputKey;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.QueryExpression.SetOperation;
import dev.virga.sql.ast.SetOperator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query of any number of rows: run, it returns them as a list; as a part of another query, it is
 * a subquery.
 *
 * @param <R> what each row becomes
 */
public final class Select<R> implements Subquery<R> {
  private final RenderedText texts;
  private final QueryExpression node;
  private final Decoder<R> decoder;
  private final @Nullable Codec<R> codec;
  private final Statement<List<R>> statement;

  Select(QueryExpression node, Decoder<R> decoder, @Nullable Codec<R> codec) {
    this(RenderedText.NONE, node, decoder, codec);
  }

  private Select(
      RenderedText texts, QueryExpression node, Decoder<R> decoder, @Nullable Codec<R> codec) {
    this.texts = texts;
    this.node = node;
    this.decoder = decoder;
    this.codec = codec;
    this.statement = statement(texts, node, new Reading.All<>(decoder));
  }

  private static <R> Statement<List<R>> statement(
      RenderedText texts, QueryExpression node, Reading<List<R>> reading) {
    if (node instanceof SelectQuery select) {
      PlainText plain = PlainSelect.of(texts, select);
      Statement<List<R>> known = RenderedText.known(plain, reading, node.projection());
      return known != null ? known : RenderedText.keep(plain, Renderer.query(node, reading));
    }
    return Renderer.query(node, reading);
  }

  /**
   * Returns the query that selects a shape.
   *
   * @param texts where its text is kept
   */
  static <R> Select<R> of(RenderedText texts, QueryExpression node, Selectable<?, R> shape) {
    return new Select<>(
        texts,
        node,
        shape.decoder(),
        shape instanceof Expr<?, R> expression ? expression.codec() : null);
  }

  @Override
  public Select<R> asSelect() {
    return this;
  }

  Select<R> combined(SetOperator operator, Select<R> other) {
    int width = projection().width();
    if (other.projection().width() != width) {
      throw new InvalidQueryException(
          operator.sql()
              + " of a query of "
              + width
              + " columns with one of "
              + other.projection().width());
    }
    Cells.requireSame(
        operator.sql() + ", which matches columns by position", projection(), other.projection());
    return with(new SetOperation(node, operator, other.node, List.of(), null, null));
  }

  private Select<R> with(QueryExpression changed) {
    return new Select<>(texts, changed, decoder, codec);
  }

  /**
   * {@code order by ...} of the whole of a union, intersection or difference, by columns that it
   * selects.
   *
   * @throws InvalidQueryException if this is no such query, which orders before it selects, or a
   *     key is not selected
   */
  public Select<R> orderBy(Ordering<?> first, Ordering<?>... more) {
    SetOperation whole = whole("orderBy");
    List<OutputKey> keys = OutputKeys.of(projection(), Conditions.keys(first, more));
    return with(
        new SetOperation(
            whole.left(),
            whole.operator(),
            whole.right(),
            Conditions.joined(whole.orderBy(), keys),
            whole.limit(),
            whole.offset()));
  }

  /**
   * {@code limit ?} of the whole of a union, intersection or difference.
   *
   * @throws InvalidQueryException if this is no such query, which has its limit before it selects
   */
  public Select<R> limit(long rows) {
    SetOperation whole = whole("limit");
    return with(
        new SetOperation(
            whole.left(),
            whole.operator(),
            whole.right(),
            whole.orderBy(),
            RowLimit.rows("limit", rows),
            whole.offset()));
  }

  /**
   * {@code offset ?} of the whole of a union, intersection or difference.
   *
   * @throws InvalidQueryException if this is no such query, which has its offset before it selects
   */
  public Select<R> offset(long rows) {
    SetOperation whole = whole("offset");
    return with(
        new SetOperation(
            whole.left(),
            whole.operator(),
            whole.right(),
            whole.orderBy(),
            whole.limit(),
            RowLimit.rows("offset", rows)));
  }

  /**
   * Returns the first page of the rows, in the order of the query; {@link Paged} leads on to the
   * others.
   *
   * @throws InvalidQueryException if this is a union or its like, distinct, limited or has window
   *     functions: derive a table of it
   */
  public Paged<R> page(int size) {
    if (node instanceof SelectQuery select) {
      return Paged.of(select, decoder, size);
    }
    throw new InvalidQueryException(
        "page(...) of a union or its like: derive a table of it, and order that by columns that are unique together");
  }

  private SetOperation whole(String clause) {
    if (node instanceof SetOperation operation) {
      return operation;
    }
    throw new InvalidQueryException(
        clause
            + "(...) behind select(...) is for unions and their like: say it before select(...)");
  }

  @Override
  public Query<Optional<R>> first() {
    Statement<Optional<R>> first = RowStatements.first(with(limitedToOne(node)).statement());
    return new Built<>(first);
  }

  private static QueryExpression limitedToOne(QueryExpression node) {
    if (node instanceof SelectQuery select && select.clauses().limit() == null) {
      return new SelectQuery(
          select.projection(), select.from(), select.outer(), select.clauses().limit(RowLimit.ONE));
    }
    if (node instanceof SetOperation whole && whole.limit() == null) {
      return new SetOperation(
          whole.left(),
          whole.operator(),
          whole.right(),
          whole.orderBy(),
          RowLimit.ONE,
          whole.offset());
    }
    return node;
  }

  /** Returns whether this selects one expression, as it is. */
  boolean isOfOneExpression() {
    return codec != null;
  }

  /** Returns the codec of the one expression that this selects. */
  Codec<R> codec() {
    if (codec == null) {
      throw new InvalidQueryException(
          "scalar(...) takes a query that selects one expression: " + sql());
    }
    return codec;
  }

  QueryExpression node() {
    return node;
  }

  Projection projection() {
    return node.projection();
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidQueryException if this is a correlated subquery, which runs only inside of
   *     another query
   */
  @Override
  public Statement<List<R>> statement() {
    Renderer.requireStandalone(node);
    return statement;
  }

  @Override
  public String toString() {
    return statement.sql();
  }
}
