package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.render.Renderer;
import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a {@code @Row} record: what a derived table of that row consists of.
 *
 * @param <S> the scope: the generated interface of the row
 * @param <R> the record
 */
public final class RowType<S, R> implements Selectable<S, R> {
  private final Source source;
  private final Decoder<R> decoder;
  private final List<String> columns = new ArrayList<>();

  private RowType(Source source, Decoder<R> decoder) {
    this.source = source;
    this.decoder = decoder;
  }

  /** Returns a row type, without columns yet. */
  public static <S, R> RowType<S, R> of(String name, Decoder<R> decoder) {
    return new RowType<>(new Source(null, name, null), decoder);
  }

  /** Declares the next column, of a type without operations of its own. */
  public <V> Column<S, V> column(String column, Codec<V> codec, ColumnTrait... traits) {
    return new Columns.Read<>(declare(column, codec, traits), codec);
  }

  /** Declares the next column, of text. */
  public TextColumn<S> text(String column, ColumnTrait... traits) {
    return new Columns.ReadText<>(declare(column, Codecs.TEXT, traits));
  }

  /** Declares the next column, of numbers. */
  public <V extends Number> NumberColumn<S, V> number(
      String column, Codec<V> codec, ColumnTrait... traits) {
    return new Columns.ReadNumber<>(declare(column, codec, traits), codec);
  }

  /** Declares the next column, of booleans. */
  public BooleanColumn<S> bool(String column, ColumnTrait... traits) {
    return new Columns.ReadBoolean<>(declare(column, Codecs.BOOLEAN, traits));
  }

  private ColumnFacts declare(String column, Codec<?> codec, ColumnTrait... traits) {
    columns.add(column);
    return ColumnFacts.of(source, column, codec, false, traits);
  }

  /**
   * Returns a derived table: {@code (select ...) as "name" ("column", ...)}. A query with {@code
   * outer(...)} may use the tables that stand before it: it becomes {@code lateral}.
   *
   * @throws InvalidQueryException if the query has nested rows, which are no columns
   */
  public Derived<S, R> as(Select<R> query) {
    return derived(new From.DerivedTable(source, columns, flat(query)));
  }

  /**
   * Returns a common table expression, {@code with "name" ("column", ...) as (select ...)}: it
   * stands once in front of the statement, however often the statement uses it.
   *
   * @throws InvalidQueryException if the query has nested rows, which are no columns
   */
  public Cte<S, R> cte(Select<R> query) {
    Renderer.requireStandalone(query.node());
    return new Cte<>(this, new CommonTable.Rows(flat(query)));
  }

  /**
   * Returns a common table expression that changes rows, and has those that the statement returns.
   */
  public Cte<S, R> cte(Returning<R> changes) {
    return new Cte<>(this, new CommonTable.Changes(changes.node()));
  }

  /**
   * Returns a recursive common table expression: the rows of a base, and those that a step finds
   * from the rows found last, until it finds none.
   *
   * <pre>{@code
   * Nodes.recursive(
   *     from(CATEGORIES).where(PARENT_ID.isNull()).select(row(Node::new, ID, val(0))),
   *     found -> from(CATEGORIES).join(found).on(PARENT_ID.eq(Nodes.ID)).select(row(Node::new, ID, Nodes.DEPTH.plus(1))))
   * }</pre>
   */
  public Cte<S, R> recursive(Select<R> base, Function<Derived<S, R>, Select<R>> step) {
    Derived<S, R> found = derived(new From.RecursiveItem(source, source.name()));
    return new Cte<>(
        this, new CommonTable.Recursion(flat(base), true, flat(step.apply(found)), null, null));
  }

  /**
   * Returns the rows of a function that returns a set: {@code function(...) as "name" ("column",
   * ...)}.
   */
  public Derived<S, R> from(Operand<?, ?> function) {
    return derived(new From.FunctionTable(source, columns, function.expression(), false));
  }

  Derived<S, R> derived(From.Item item) {
    return new Derived<>(item, columns, decoder);
  }

  Source source() {
    return source;
  }

  List<String> columnNames() {
    return List.copyOf(columns);
  }

  private QueryExpression flat(Select<R> query) {
    int width = query.projection().width();
    if (width != columns.size()) {
      throw new InvalidQueryException(
          source.label()
              + " has "
              + columns.size()
              + " columns, the query "
              + width
              + ": select row(Constructor::new, ...) with one expression for each component, and no"
              + " relation");
    }
    if (!query.projection().isFlat()) {
      throw new InvalidQueryException(
          source.label()
              + " is made of a query with nested rows, which are no column: join the relation's"
              + " table to what is derived, or select its columns");
    }
    return query.node();
  }

  @Override
  public Projection projection() {
    return new Projection.Columns(source, List.copyOf(columns));
  }

  @Override
  public Decoder<R> decoder() {
    return decoder;
  }
}
