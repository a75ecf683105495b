package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Verbatim;
import dev.virga.sql.ast.WriteStatement.ArrayColumn;
import dev.virga.sql.ast.WriteStatement.ArrayRows;
import dev.virga.sql.ast.WriteStatement.OneRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that the rows of an insert give, and their values as the insert takes them. */
final class InsertColumns<S> {
  private final List<ColumnFacts> columns;
  private final List<RowValues<S>> rows;
  private final BitSet inAny;
  private final BitSet inAll;

  private InsertColumns(
      List<ColumnFacts> columns, List<RowValues<S>> rows, BitSet inAny, BitSet inAll) {
    this.columns = columns;
    this.rows = rows;
    this.inAny = inAny;
    this.inAll = inAll;
  }

  /**
   * Sorts out which columns the rows give: in any row, and in all of them. Rows that give nothing
   * give every column's default.
   */
  static <S> InsertColumns<S> of(Table<S, ?> table, List<RowValues<S>> rows) {
    List<ColumnFacts> columns = table.insertable();
    BitSet inAny = new BitSet();
    BitSet inAll = new BitSet();
    inAll.set(0, columns.size());
    for (RowValues<S> row : rows) {
      BitSet given = row.given();
      inAny.or(given);
      inAll.and(given);
    }
    if (inAny.isEmpty()) {
      inAny.set(0, columns.size());
    }
    return new InsertColumns<>(columns, rows, inAny, inAll);
  }

  /** Returns the names of the columns that one row gives. */
  static List<String> given(RowValues<?> row, Table<?, ?> table) {
    List<ColumnFacts> columns = table.insertable();
    return row.given().stream().mapToObj(index -> columns.get(index).name()).toList();
  }

  /** Returns the values that one row gives. */
  static OneRow row(RowValues<?> row, Table<?, ?> table) {
    List<ColumnFacts> columns = table.insertable();
    return new OneRow(
        row.given().stream()
            .<Expression>mapToObj(
                index -> new Parameter(columns.get(index).codec(), row.get(index)))
            .toList());
  }

  List<String> names() {
    return inAny.stream().mapToObj(index -> columns.get(index).name()).toList();
  }

  ArrayRows arrays() {
    return new ArrayRows(
        inAny.stream().mapToObj(this::array).toList(),
        new Parameter(Codecs.LONG, (long) rows.size()));
  }

  /**
   * Returns the values of a column; a row that leaves out one without a default stores null, as its
   * place in the array says.
   */
  private ArrayColumn array(int index) {
    ColumnFacts column = columns.get(index);
    List<@Nullable Object> values = new ArrayList<>(rows.size());
    List<Boolean> given = new ArrayList<>(rows.size());
    for (RowValues<S> row : rows) {
      boolean isGiven = row.isGiven(index);
      given.add(isGiven);
      values.add(isGiven ? row.get(index) : null);
    }
    String otherwise = inAll.get(index) ? null : column.defaultExpression();
    return new ArrayColumn(
        column.name(),
        column.codec().sqlType(),
        column.codec().packedType(),
        array(column.codec(), values),
        otherwise == null ? null : array(Codecs.BOOLEAN, given),
        otherwise == null ? null : new Verbatim(otherwise));
  }

  private static Expression array(Codec<?> codec, List<?> values) {
    return new Parameter(Codecs.array(codec), Collections.unmodifiableList(values));
  }
}
