package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.render.Renderer;
import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.TableCall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a {@code @Row} record: what a derived table of that row consists of.
 *
 * @param <S> the scope: the generated interface of the row
 * @param <R> the record
 */
public final class RowType<S, R> implements Selectable<S, R> {
  private final Source source;
  private final Decoder<R> decoder;
  private final List<ColumnFacts> columns = new ArrayList<>();

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
    return text(column, Codecs.TEXT, traits);
  }

  /** Declares the next column, of text that is sent in a way of its own. */
  public TextColumn<S> text(String column, Codec<String> codec, ColumnTrait... traits) {
    return new Columns.ReadText<>(declare(column, codec, traits), codec);
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

  /** Declares a relation to the one row of a table whose key a column holds. */
  public <T, Q> ToOne<S, T, Q> toOne(
      String name, String column, Supplier<Table<T, Q>> target, String targetColumn) {
    return toOne(name, List.of(column), target, List.of(targetColumn));
  }

  /** Declares a relation to the one row of a table whose key several columns hold. */
  public <T, Q> ToOne<S, T, Q> toOne(
      String name, List<String> keys, Supplier<Table<T, Q>> target, List<String> targetColumns) {
    return new ToOne<>(Link.of(name, source, keys, target, targetColumns, true));
  }

  /** Declares a relation to the one row of a table whose key a column holds, or to none. */
  public <T, Q> OptionalToOne<S, T, Q> optionalToOne(
      String name, String column, Supplier<Table<T, Q>> target, String targetColumn) {
    return optionalToOne(name, List.of(column), target, List.of(targetColumn));
  }

  /** Declares a relation to the one row of a table whose key several columns hold, or to none. */
  public <T, Q> OptionalToOne<S, T, Q> optionalToOne(
      String name, List<String> keys, Supplier<Table<T, Q>> target, List<String> targetColumns) {
    return new OptionalToOne<>(Link.of(name, source, keys, target, targetColumns, false));
  }

  /** Declares a relation to the rows whose foreign key refers to what a column holds the key of. */
  public <T, Q> ToMany<S, T, Q> toMany(
      String name, String column, Supplier<Table<T, Q>> target, String targetColumn) {
    return toMany(name, List.of(column), target, List.of(targetColumn));
  }

  /**
   * Declares a relation to the rows whose foreign key of several columns refers to what columns
   * hold the key of.
   */
  public <T, Q> ToMany<S, T, Q> toMany(
      String name, List<String> keys, Supplier<Table<T, Q>> target, List<String> targetColumns) {
    return new ToMany<>(Link.of(name, source, keys, target, targetColumns, false));
  }

  /**
   * Declares a relation to the rows that a table between connects: its {@code near} column refers
   * to what a column holds the key of, its {@code far} column there.
   */
  public <T, Q> ToMany<S, T, Q> toMany(
      String name,
      String column,
      Supplier<? extends Table<?, ?>> through,
      String near,
      String far,
      Supplier<Table<T, Q>> target,
      String targetColumn) {
    return toMany(
        name, List.of(column), through, List.of(near), List.of(far), target, List.of(targetColumn));
  }

  /** Declares a relation to the rows that a table between connects, by keys of several columns. */
  public <T, Q> ToMany<S, T, Q> toMany(
      String name,
      List<String> keys,
      Supplier<? extends Table<?, ?>> through,
      List<String> near,
      List<String> far,
      Supplier<Table<T, Q>> target,
      List<String> targetColumns) {
    return new ToMany<>(
        Link.through(
            name,
            source,
            keys,
            () -> through.get().between(near, far, target.get()),
            target,
            targetColumns,
            false));
  }

  private ColumnFacts declare(String column, Codec<?> codec, ColumnTrait... traits) {
    ColumnFacts facts = ColumnFacts.of(source, column, codec, false, traits);
    columns.add(facts);
    return facts;
  }

  /**
   * Returns a derived table: {@code (select ...) as "name" ("column", ...)}. A query with {@code
   * outer(...)} may use the tables that stand before it: it becomes {@code lateral}.
   *
   * <p>The query's columns are the row's by their position, whatever made its result: a lambda that
   * takes two columns of the same type in another order than the record swaps them unnoticed, where
   * {@code row(Constructor::new, ...)} with the record's own constructor cannot.
   *
   * @throws InvalidQueryException if the query has nested rows, which are no columns, or columns of
   *     other types than the row's
   */
  public Derived<S, R> as(Subquery<R> query) {
    return derived(new From.DerivedTable(source, columnNames(), flat(query)));
  }

  /**
   * Returns a common table expression, {@code with "name" ("column", ...) as (select ...)}: it
   * stands once in front of the statement, however often the statement uses it. Its columns are the
   * row's by their position, as those of {@link #as}.
   *
   * @throws InvalidQueryException if the query has nested rows, which are no columns, or columns of
   *     other types than the row's
   */
  public Cte<S, R> cte(Subquery<R> query) {
    Renderer.requireStandalone(query.asSelect().node());
    return new Cte<>(this, new CommonTable.Rows(flat(query)));
  }

  /**
   * Returns a common table expression that changes rows, and has those that the statement returns.
   *
   * @throws InvalidQueryException if the statement returns nested rows, or columns of other types
   *     than the row's
   */
  public Cte<S, R> cte(Changes<R> changes) {
    requireColumns(changes.projection());
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
  public Cte<S, R> recursive(
      Subquery<R> base, Function<Derived<S, R>, ? extends Subquery<R>> step) {
    Derived<S, R> found = derived(new From.RecursiveItem(source, source.name()));
    return new Cte<>(
        this, new CommonTable.Recursion(flat(base), true, flat(step.apply(found)), null, null));
  }

  /**
   * Returns the rows of a function that returns a set: {@code function(...) as "name" ("column",
   * ...)}. Columns of tables that stand before it may be among its arguments.
   *
   * @throws InvalidQueryException if the function is known to have other columns than the row
   */
  public Derived<S, R> from(TableFunction function) {
    TableCall call = function.node();
    requireColumns(call);
    return derived(new From.FunctionTable(source, columnNames(), types(), call));
  }

  /**
   * Returns the rows of a function that returns a set, called as any function is: {@code
   * function(...) as "name" ("column", ...)}.
   */
  public Derived<S, R> from(Operand<?, ?> function) {
    return from(() -> new TableCall(function.expression(), List.of(), false, false));
  }

  /**
   * Returns a derived table of records: {@code unnest(?::type[], ...) as "name" ("column", ...)}.
   *
   * <p>Each column is one array parameter. So the text is the same for any number of records, none
   * included, and there is no limit on how many they are; {@code values (?, ?), ...} has neither.
   * Generated code gives the components.
   */
  @SafeVarargs
  public final Derived<S, R> values(
      Collection<? extends R> rows, Function<? super R, ? extends @Nullable Object>... components) {
    List<Expression> arrays = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      List<@Nullable Object> values = new ArrayList<>(rows.size());
      for (R row : rows) {
        values.add(columns.get(i).checked(components[i].apply(row)));
      }
      arrays.add(Unnest.array(columns.get(i).codec(), values));
    }
    return from(new Unnest(types(), arrays));
  }

  private List<String> types() {
    return columns.stream().map(column -> column.codec().sqlType()).toList();
  }

  private void requireColumns(TableCall call) {
    List<String> given = new ArrayList<>(call.types());
    if (!given.isEmpty() && call.withOrdinality()) {
      given.add(Codecs.LONG.sqlType());
    }
    if (!given.isEmpty() && !given.equals(types())) {
      throw new InvalidQueryException(
          source.label()
              + " has columns of the types "
              + String.join(", ", types())
              + ", the function "
              + String.join(", ", given)
              + ": make the @Row record a component for each, in this order");
    }
  }

  Derived<S, R> derived(From.Item item) {
    return new Derived<>(item, columns(), decoder);
  }

  Source source() {
    return source;
  }

  List<String> columnNames() {
    return columns.stream().map(ColumnFacts::name).toList();
  }

  List<ColumnFacts> columns() {
    return List.copyOf(columns);
  }

  private QueryExpression flat(Subquery<R> query) {
    Select<R> select = query.asSelect();
    requireColumns(select.projection());
    return select.node();
  }

  private void requireColumns(Projection selected) {
    ColumnsByPlace.require(source, projection(), selected);
  }

  @Override
  public Projection projection() {
    return ColumnFacts.projection(source, columns);
  }

  @Override
  public Decoder<R> decoder() {
    return decoder;
  }
}
