package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.render.Renderer;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.List;

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
   * Returns a derived table: {@code (select ...) as "name" ("column", ...)}.
   *
   * @throws InvalidQueryException if the query has nested rows, which are no columns, or uses
   *     tables of a query around it
   */
  public TableLike<S, S> as(Select<R> query) {
    Renderer.requireStandalone(query.node());
    int width = query.projection().width();
    if (width != columns.size()) {
      throw new InvalidQueryException(
          source.label()
              + " has "
              + columns.size()
              + " columns, the query "
              + width
              + ": select row(Constructor::new, ...) with one expression for each component, and no relation");
    }
    if (!query.projection().isFlat()) {
      throw new InvalidQueryException(
          source.label()
              + " is made of a query with nested rows, which are no column: join the relation's table to what is derived, or select its columns");
    }
    From.Item item = new From.DerivedTable(source, List.copyOf(columns), query.node());
    return () -> item;
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
