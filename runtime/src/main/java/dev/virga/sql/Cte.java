package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.CommonTable.Body;
import dev.virga.sql.ast.CommonTable.Cycle;
import dev.virga.sql.ast.CommonTable.Materialization;
import dev.virga.sql.ast.CommonTable.Recursion;
import dev.virga.sql.ast.CommonTable.Search;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import java.util.List;

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

  Cte(RowType<S, R> row, Body body) {
    this(
        row,
        new CommonTable(row.source().name(), row.columnNames(), body, Materialization.DEFAULT));
  }

  private Cte(RowType<S, R> row, CommonTable table) {
    this.row = row;
    this.table = table;
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
   * {@code search depth first by columns set ordering}: the query around it can order by that
   * column, as text.
   */
  public Cte<S, R> searchDepthFirst(String ordering, List<? extends Column<S, ?>> by) {
    return searched(new Search(true, by.stream().<String>map(Column::name).toList(), ordering));
  }

  /**
   * {@code search breadth first by columns set ordering}: the query around it can order by that
   * column, as text.
   */
  public Cte<S, R> searchBreadthFirst(String ordering, List<? extends Column<S, ?>> by) {
    return searched(new Search(false, by.stream().<String>map(Column::name).toList(), ordering));
  }

  private Cte<S, R> searched(Search search) {
    Recursion recursion = recursion("search");
    return with(
        new Recursion(
            recursion.base(), recursion.all(), recursion.step(), search, recursion.cycle()));
  }

  /**
   * {@code cycle columns set mark using path}: ends where the columns come round to what they were.
   */
  public Cte<S, R> cycle(String mark, String path, List<? extends Column<S, ?>> columns) {
    Recursion recursion = recursion("cycle");
    Cycle cycle = new Cycle(columns.stream().<String>map(Column::name).toList(), mark, path);
    return with(
        new Recursion(
            recursion.base(), recursion.all(), recursion.step(), recursion.search(), cycle));
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
    return new Alias<>(item().as(row.source().as(alias)), row.columnNames(), row.decoder());
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
