package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.schema.Identifiers;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.KeyColumn;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.WriteStatement.Assigned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stored table, or a view: it can be selected from, and selected as its record.
 *
 * <p>Generated code makes one per {@code @Table} and {@code @View} record and declares its columns,
 * keys and relations through it, in the static initializer of one interface; from then on it does
 * not change.
 *
 * @param <S> the scope: the generated interface of the table
 * @param <R> the record
 */
public final class Table<S, R> implements TableLike<S, S>, Selectable<S, R> {
  /**
   * The traits of most columns. That there are methods without traits saves the compiler two of the
   * three phases in which it looks for a method, for each column of each table.
   */
  private static final ColumnTrait[] NO_TRAITS = {};

  private final Source source;
  private final Decoder<R> decoder;
  private final boolean keepsReferences;
  private final List<ColumnFacts> columns = new ArrayList<>();
  private final Reading<Optional<R>> first;
  private final Reading<List<R>> all;
  private final Reading<R> one;
  private final RenderedText texts = new RenderedText();
  private List<KeyColumn> rowKey = List.of();
  private @Nullable Outline outline;

  private Table(Source source, Decoder<R> decoder, boolean keepsReferences) {
    this.source = source;
    this.decoder = decoder;
    this.first = new Reading.First<>(decoder);
    this.all = new Reading.All<>(decoder);
    this.one = new Reading.One<>(decoder);
    this.keepsReferences = keepsReferences;
  }

  /** Returns a table of the connection's default schema, without columns yet. */
  public static <S, R> Table<S, R> of(String name, Decoder<R> decoder) {
    return new Table<>(new Source(null, name, null), decoder, true);
  }

  /** Returns a table of a schema, without columns yet. */
  public static <S, R> Table<S, R> of(String schema, String name, Decoder<R> decoder) {
    return new Table<>(new Source(schema, name, null), decoder, true);
  }

  /** Returns a view of the connection's default schema, without columns yet. */
  public static <S, R> Table<S, R> ofView(String name, Decoder<R> decoder) {
    return new Table<>(new Source(null, name, null), decoder, false);
  }

  /** Returns a view of a schema, without columns yet. */
  public static <S, R> Table<S, R> ofView(String schema, String name, Decoder<R> decoder) {
    return new Table<>(new Source(schema, name, null), decoder, false);
  }

  /** Declares the next column, of a type without operations of its own. */
  public <V> Column.Updatable<S, V> column(String column, Codec<V> codec, ColumnTrait... traits) {
    return new Columns.Write<>(declare(column, codec, true, traits), codec);
  }

  /** Declares the next column, of a type without operations of its own, without traits. */
  public <V> Column.Updatable<S, V> column(String column, Codec<V> codec) {
    return column(column, codec, NO_TRAITS);
  }

  /** Declares the next column, of text, without traits. */
  public TextColumn.Updatable<S> text(String column) {
    return text(column, NO_TRAITS);
  }

  /** Declares the next column, of text. */
  public TextColumn.Updatable<S> text(String column, ColumnTrait... traits) {
    return text(column, Codecs.TEXT, traits);
  }

  /** Declares the next column, of text that is sent in a way of its own. */
  public TextColumn.Updatable<S> text(String column, Codec<String> codec, ColumnTrait... traits) {
    return new Columns.WriteText<>(declare(column, codec, true, traits), codec);
  }

  /** Declares the next column, of numbers, without traits. */
  public <V extends Number> NumberColumn.Updatable<S, V> number(String column, Codec<V> codec) {
    return number(column, codec, NO_TRAITS);
  }

  /** Declares the next column, of numbers. */
  public <V extends Number> NumberColumn.Updatable<S, V> number(
      String column, Codec<V> codec, ColumnTrait... traits) {
    return new Columns.WriteNumber<>(declare(column, codec, true, traits), codec);
  }

  /** Declares the next column, of booleans. */
  public BooleanColumn.Updatable<S> bool(String column, ColumnTrait... traits) {
    return new Columns.WriteBoolean<>(declare(column, Codecs.BOOLEAN, true, traits));
  }

  /** Declares the next column, which the database generates: no statement gives it a value. */
  public <V> Column<S, V> generated(String column, Codec<V> codec, ColumnTrait... traits) {
    return new Columns.Read<>(declare(column, codec, false, traits), codec);
  }

  /** Declares the next column, of text that the database computes. */
  public TextColumn<S> computedText(String column, ColumnTrait... traits) {
    return computedText(column, Codecs.TEXT, traits);
  }

  /** Declares the next column, of text that the database computes, with a codec of its own. */
  public TextColumn<S> computedText(String column, Codec<String> codec, ColumnTrait... traits) {
    return new Columns.ReadText<>(declare(column, codec, false, traits), codec);
  }

  /** Declares the next column, of numbers that the database computes. */
  public <V extends Number> NumberColumn<S, V> computedNumber(
      String column, Codec<V> codec, ColumnTrait... traits) {
    return new Columns.ReadNumber<>(declare(column, codec, false, traits), codec);
  }

  /** Declares the next column, of booleans that the database computes. */
  public BooleanColumn<S> computedBool(String column, ColumnTrait... traits) {
    return new Columns.ReadBoolean<>(declare(column, Codecs.BOOLEAN, false, traits));
  }

  /**
   * Declares the next column, an identity column that is always generated: no statement gives it a
   * value.
   */
  public <V extends Number> NumberColumn<S, V> identity(String column, Codec<V> codec) {
    return new Columns.ReadNumber<>(declare(column, codec, false), codec);
  }

  /**
   * Declares the next column, which counts the changes of a row: no statement gives it a value,
   * each update counts it up.
   */
  public <V extends Number> NumberColumn<S, V> version(String column, Codec<V> codec) {
    ColumnTrait counting = ColumnTrait.onUpdate(Identifiers.quoted(column) + " + 1");
    return new Columns.ReadNumber<>(declare(column, codec, false, counting), codec);
  }

  private ColumnFacts declare(
      String column, Codec<?> codec, boolean updatable, ColumnTrait... traits) {
    ColumnFacts facts = ColumnFacts.of(source, column, codec, updatable, traits);
    columns.add(facts);
    outline = null;
    texts.clear();
    return facts;
  }

  /** Declares a primary key or unique constraint, by its name in the database, over columns. */
  public UniqueKey<S> key(String constraint, String... keyColumns) {
    if (rowKey.isEmpty()) {
      rowKey = rowKey(Arrays.asList(keyColumns));
    }
    return new UniqueKey<>(source, constraint, Arrays.asList(keyColumns));
  }

  /**
   * Names a unique index that the record does not declare, for an upsert: by its columns and
   * expressions, such as {@code lower(EMAIL)}, in any order.
   */
  @SafeVarargs
  public final UniqueIndex<S> uniqueIndex(
      Operand<? super S, ?> first, Operand<? super S, ?>... more) {
    List<Expression> elements = new ArrayList<>();
    elements.add(first.expression());
    elements.addAll(Conditions.operands(more));
    return new UniqueIndex<>(elements, List.of());
  }

  /** Declares a relation to the one row that a foreign key refers to, which is not null. */
  public <T, Q> ToOne<S, T, Q> toOne(
      String name, String column, Supplier<Table<T, Q>> target, String targetColumn) {
    return toOne(name, List.of(column), target, List.of(targetColumn));
  }

  /** Declares a relation to the one row that a foreign key of several columns refers to. */
  public <T, Q> ToOne<S, T, Q> toOne(
      String name, List<String> columns, Supplier<Table<T, Q>> target, List<String> targetColumns) {
    return new ToOne<>(Link.of(name, source, columns, target, targetColumns, true));
  }

  /**
   * Declares a relation to at most one row: the foreign key may be null, or lies on the other side.
   */
  public <T, Q> OptionalToOne<S, T, Q> optionalToOne(
      String name, String column, Supplier<Table<T, Q>> target, String targetColumn) {
    return optionalToOne(name, List.of(column), target, List.of(targetColumn));
  }

  /** Declares a relation to at most one row, by a foreign key of several columns. */
  public <T, Q> OptionalToOne<S, T, Q> optionalToOne(
      String name, List<String> columns, Supplier<Table<T, Q>> target, List<String> targetColumns) {
    return new OptionalToOne<>(Link.of(name, source, columns, target, targetColumns, false));
  }

  /** Declares a relation to the rows whose foreign key refers to a row of this table. */
  public <T, Q> ToMany<S, T, Q> toMany(
      String name, String column, Supplier<Table<T, Q>> target, String targetColumn) {
    return toMany(name, List.of(column), target, List.of(targetColumn));
  }

  /** Declares a relation to the rows whose foreign key of several columns refers to a row here. */
  public <T, Q> ToMany<S, T, Q> toMany(
      String name, List<String> columns, Supplier<Table<T, Q>> target, List<String> targetColumns) {
    return new ToMany<>(Link.of(name, source, columns, target, targetColumns, false));
  }

  /**
   * Declares a relation to the rows that a table between connects: its {@code near} column refers
   * here, its {@code far} column there.
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
      List<String> columns,
      Supplier<? extends Table<?, ?>> through,
      List<String> near,
      List<String> far,
      Supplier<Table<T, Q>> target,
      List<String> targetColumns) {
    return new ToMany<>(
        Link.through(
            name,
            source,
            columns,
            () -> through.get().between(near, far, target.get()),
            target,
            targetColumns,
            false));
  }

  /**
   * Returns this table as one between two. Each of its rows leads to a row of the target if a
   * foreign key, which is never null, sees to it: no view has one, and none refers to a view.
   */
  Relation.Through between(List<String> near, List<String> far, Table<?, ?> target) {
    boolean certain =
        keepsReferences
            && target.keepsReferences
            && columns.stream()
                .noneMatch(column -> far.contains(column.name()) && column.nullable());
    return new Relation.Through(source, near, far, certain);
  }

  /** Returns the table's name in the database, unquoted. */
  public String name() {
    return source.name();
  }

  /** Returns the table by another name, so that it can be in a query more than once. */
  public Alias<S, R> as(String alias) {
    return new Alias<>(From.TableItem.of(source.as(alias), rowKey), List.copyOf(columns), decoder);
  }

  /**
   * Returns the query of this view in SQL, as it is kept: values are a part of the text, and the
   * columns have the names of the view's.
   *
   * @throws InvalidQueryException if the query has nested rows, which are no columns, or columns of
   *     other types than the view's; if it changes rows; and if it is a part of another
   */
  public String viewQuery(Subquery<R> query) {
    Select<R> select = query.asSelect();
    Renderer.requireStandalone(select.node());
    ColumnsByPlace.require(source, projection(), select.projection());
    return Renderer.view(select.node(), columns.stream().map(ColumnFacts::name).toList());
  }

  /** {@code only table}: without the rows of tables that inherit from it. */
  public TableLike<S, S> only() {
    From.Item item = new From.TableItem(source, true, null, rowKey);
    return () -> item;
  }

  /** {@code table tablesample bernoulli (?)}: each row with a probability, in percent. */
  public TableLike<S, S> sampleRows(double percentage) {
    return sampled("bernoulli", percentage, null);
  }

  /**
   * {@code table tablesample system (?)}: the rows of each page with a probability, in percent;
   * faster, less even.
   */
  public TableLike<S, S> samplePages(double percentage) {
    return sampled("system", percentage, null);
  }

  /** {@code table tablesample bernoulli (?) repeatable (?)}: the same rows for the same seed. */
  public TableLike<S, S> sampleRows(double percentage, long seed) {
    return sampled("bernoulli", percentage, new Expression.Parameter(Codecs.LONG, seed));
  }

  /** {@code table tablesample system (?) repeatable (?)}: the same pages for the same seed. */
  public TableLike<S, S> samplePages(double percentage, long seed) {
    return sampled("system", percentage, new Expression.Parameter(Codecs.LONG, seed));
  }

  private TableLike<S, S> sampled(String method, double percentage, @Nullable Expression seed) {
    if (!(percentage >= 0 && percentage <= 100)) {
      throw new InvalidQueryException(
          "a sample of " + percentage + " percent: it is from 0 to 100");
    }
    From.Sample sample =
        new From.Sample(method, new Expression.Parameter(Codecs.DOUBLE, percentage), seed);
    From.Item item = new From.TableItem(source, false, sample, rowKey);
    return () -> item;
  }

  /** Returns the columns of a key that are never null; none if there is no such key. */
  List<KeyColumn> rowKey() {
    return rowKey;
  }

  /** Returns the columns, if they are never null, so that no two rows have all of them equal. */
  private List<KeyColumn> rowKey(List<String> names) {
    List<KeyColumn> found =
        columns.stream()
            .filter(column -> names.contains(column.name()) && !column.nullable())
            .map(column -> new KeyColumn(column.name(), column.codec()))
            .toList();
    return found.size() == names.size() ? found : List.of();
  }

  @Override
  public From.Item item() {
    return From.TableItem.of(source, rowKey);
  }

  @Override
  public Projection projection() {
    return outline().projection();
  }

  @Override
  public Decoder<R> decoder() {
    return decoder;
  }

  Source source() {
    return source;
  }

  List<ColumnFacts> facts() {
    return columns;
  }

  /** Returns how one record is read, if there is one. */
  Reading<Optional<R>> first() {
    return first;
  }

  /** Returns how any number of records is read. */
  Reading<List<R>> all() {
    return all;
  }

  /** Returns how one record is read that is there. */
  Reading<R> one() {
    return one;
  }

  /** Returns the texts of the statements that begin from the table. */
  RenderedText texts() {
    return texts;
  }

  /** Returns the columns that an insert can give, in declaration order. */
  List<ColumnFacts> insertable() {
    return outline().insertable();
  }

  /** Returns what each update sets by itself. */
  List<Assigned> onUpdate() {
    return outline().onUpdate();
  }

  /** Made again by each thread that finds none: it is immutable, and the same each time. */
  private Outline outline() {
    Outline current = outline;
    if (current == null) {
      current =
          new Outline(
              ColumnFacts.projection(source, columns),
              columns.stream().filter(ColumnFacts::updatable).toList(),
              ColumnFacts.onUpdate(source, columns));
      outline = current;
    }
    return current;
  }

  /** What queries ask of all columns. */
  private record Outline(
      Projection projection, List<ColumnFacts> insertable, List<Assigned> onUpdate) {}

  @Override
  public String toString() {
    return source.toString();
  }
}
