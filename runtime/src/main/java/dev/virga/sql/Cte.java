package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.CommonTable.Body;
import dev.virga.sql.ast.CommonTable.Cycle;
import dev.virga.sql.ast.CommonTable.Materialization;
import dev.virga.sql.ast.CommonTable.Recursion;
import dev.virga.sql.ast.CommonTable.Search;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A common table expression: used like a table, any number of times; it stands once in front of the
 * statement.
 *
 * @param <S> the scope: the generated interface of the row
 * @param <R> the record of the row
 */
public final class Cte<S, R> implements TableLike<S, S>, Selectable<S, R> {
  private final RowType<S, R> row;
  private final CommonTable table;
  private final Source source;

  Cte(RowType<S, R> row, Body body) {
    this(
        row,
        new CommonTable(row.source().name(), row.columnNames(), body, Materialization.DEFAULT));
  }

  private Cte(RowType<S, R> row, CommonTable table) {
    this(row, table, row.source());
  }

  private Cte(RowType<S, R> row, CommonTable table, Source source) {
    this.row = row;
    this.table = table;
    this.source = source;
  }

  /** {@code as materialized}: worked out once, whatever the query around it takes of it. */
  public Cte<S, R> materialized() {
    return with(Materialization.MATERIALIZED);
  }

  /** {@code as not materialized}: worked out as a part of the query around it. */
  public Cte<S, R> notMaterialized() {
    return with(Materialization.NOT_MATERIALIZED);
  }

  private Cte<S, R> with(Materialization materialization) {
    return new Cte<>(
        row, new CommonTable(table.name(), table.columns(), table.body(), materialization));
  }

  /**
   * {@code union} in place of {@code union all}: a row that was found before is not followed again.
   */
  public Cte<S, R> distinct() {
    Recursion recursion = recursion("distinct");
    return with(
        new Recursion(
            recursion.base(), false, recursion.step(), recursion.search(), recursion.cycle()));
  }

  /**
   * {@code search depth first by columns set "search_order"}: the query can be {@link
   * #inSearchOrder}, each row before those that were found from it.
   */
  @SafeVarargs
  public final Cte<S, R> searchDepthFirst(Column<S, ?> first, Column<S, ?>... more) {
    return searched(new Search(true, names(first, more), unusedName("search_order")));
  }

  /**
   * {@code search breadth first by columns set "search_order"}: the query can be {@link
   * #inSearchOrder}, all rows of a step before those that were found from them.
   */
  @SafeVarargs
  public final Cte<S, R> searchBreadthFirst(Column<S, ?> first, Column<S, ?>... more) {
    return searched(new Search(false, names(first, more), unusedName("search_order")));
  }

  private Cte<S, R> searched(Search search) {
    Recursion recursion = recursion("search");
    return with(
        new Recursion(
            recursion.base(), recursion.all(), recursion.step(), search, recursion.cycle()));
  }

  /**
   * {@code cycle columns set "is_cycle" using "cycle_path"}: ends where the columns come round to
   * what they were; {@link #isCycle} says of a row whether they did.
   */
  @SafeVarargs
  public final Cte<S, R> cycle(Column<S, ?> first, Column<S, ?>... more) {
    Recursion recursion = recursion("cycle");
    Cycle cycle = new Cycle(names(first, more), unusedName("is_cycle"), unusedName("cycle_path"));
    return with(
        new Recursion(
            recursion.base(), recursion.all(), recursion.step(), recursion.search(), cycle));
  }

  private static List<String> names(Column<?, ?> first, Column<?, ?>... more) {
    return Stream.concat(Stream.of(first), Arrays.stream(more)).<String>map(Column::name).toList();
  }

  private String unusedName(String name) {
    String unused = name;
    while (table.columns().contains(unused)) {
      unused += "_";
    }
    return unused;
  }

  /**
   * {@code "search_order"}: the order of {@link #searchDepthFirst} or {@link #searchBreadthFirst}.
   */
  public Ordering<S> inSearchOrder() {
    Search search = recursion("inSearchOrder").search();
    if (search == null) {
      throw new InvalidQueryException(
          "inSearchOrder() of \"" + table.name() + "\", which has no search...First(...)");
    }
    return new Computed<S, String>(own(search.set()), Codecs.TEXT).asc();
  }

  /** {@link #inSearchOrder()} of the rows of an alias. */
  public Ordering<S> inSearchOrder(Alias<S, R> alias) {
    return aliased(alias).inSearchOrder();
  }

  /** {@code "is_cycle"}: whether the row ends a way that came round, of a {@link #cycle}. */
  public Condition<S> isCycle() {
    return new Predicate<>(own(cycle("isCycle").set()));
  }

  /** {@link #isCycle()} of a row of an alias. */
  public Condition<S> isCycle(Alias<S, R> alias) {
    return aliased(alias).isCycle();
  }

  /**
   * {@code "cycle_path"::text}: the way to the row, of a {@link #cycle}, as PostgreSQL writes it.
   */
  public TextExpr<S> cyclePath() {
    return new ComputedText<>(new Cast(own(cycle("cyclePath").using()), "text"), Codecs.TEXT);
  }

  /** {@link #cyclePath()} of a row of an alias. */
  public TextExpr<S> cyclePath(Alias<S, R> alias) {
    return aliased(alias).cyclePath();
  }

  private Cte<S, R> aliased(Alias<S, R> alias) {
    if (alias.item() instanceof From.CommonTableItem common && common.table().equals(table)) {
      return new Cte<>(row, table, alias.source());
    }
    throw new InvalidQueryException(
        "\""
            + alias.source().label()
            + "\" is no alias of the common table \""
            + table.name()
            + "\": make it of the one that has the search or the cycle");
  }

  private Cycle cycle(String method) {
    Cycle cycle = recursion(method).cycle();
    if (cycle == null) {
      throw new InvalidQueryException(
          method + "() of \"" + table.name() + "\", which has no cycle(...)");
    }
    return cycle;
  }

  private ColumnReference own(String column) {
    return new ColumnReference(source, column, true);
  }

  private Recursion recursion(String method) {
    if (table.body() instanceof Recursion recursion) {
      return recursion;
    }
    throw new InvalidQueryException(
        method + "(...) is for recursive(...), which \"" + table.name() + "\" is not");
  }

  private Cte<S, R> with(Body body) {
    return new Cte<>(
        row, new CommonTable(table.name(), table.columns(), body, table.materialization()));
  }

  /** Returns the same by another name, so that it can be in a query more than once. */
  public Alias<S, R> as(String alias) {
    return new Alias<>(item().as(row.source().as(alias)), row.columns(), row.decoder());
  }

  @Override
  public From.Item item() {
    return new From.CommonTableItem(row.source(), table);
  }

  @Override
  public Projection projection() {
    return row.projection();
  }

  @Override
  public Decoder<R> decoder() {
    return row.decoder();
  }
}
