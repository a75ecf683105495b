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
final class InsertColumns {
  private final List<ColumnFacts> columns;
  private final List<? extends RowValues<?>> rows;
  private final BitSet inAny;
  private final BitSet inAll;

  private InsertColumns(
      List<ColumnFacts> columns, List<? extends RowValues<?>> rows, BitSet inAny, BitSet inAll) {
    this.columns = columns;
    this.rows = rows;
    this.inAny = inAny;
    this.inAll = inAll;
  }

  /**
   * Sorts out which columns the rows give: in any row, and in all of them. Rows that give nothing
   * give every column's default.
   */
  static InsertColumns of(Table<?, ?> table, List<? extends RowValues<?>> rows) {
    List<ColumnFacts> columns = table.insertable();
    BitSet inAny = new BitSet();
    BitSet inAll = new BitSet();
    inAll.set(0, columns.size());
    for (RowValues<?> row : rows) {
      BitSet given = row.given();
      inAny.or(given);
      inAll.and(given);
    }
    if (inAny.isEmpty()) {
      inAny.set(0, columns.size());
      rows.stream().limit(1).forEach(row -> inAny.andNot(row.takenFromParent()));
    }
    return new InsertColumns(columns, rows, inAny, inAll);
  }

  /** Returns the names of the columns that one row gives. */
  static List<String> given(RowValues<?> row, Table<?, ?> table) {
    List<ColumnFacts> columns = table.insertable();
    List<String> names = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      if (row.isGiven(i)) {
        names.add(columns.get(i).name());
      }
    }
    return names;
  }

  /** Returns the values that one row gives. */
  static OneRow row(RowValues<?> row, Table<?, ?> table) {
    List<ColumnFacts> columns = table.insertable();
    List<Expression> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      if (row.isGiven(i)) {
        values.add(new Parameter(columns.get(i).codec(), row.get(i)));
      }
    }
    return new OneRow(values);
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
    for (RowValues<?> row : rows) {
      boolean isGiven = row.isGiven(index);
      given.add(isGiven);
      values.add(isGiven ? row.get(index) : null);
    }
    String otherwise = inAll.get(index) ? null : column.defaultExpression();
    return new ArrayColumn(
        column.name(),
        column.codec().unpackedType(),
        column.codec().packedType(),
        array(column.codec(), values),
        otherwise == null ? null : array(Codecs.BOOLEAN, given),
        otherwise == null ? null : new Verbatim(otherwise));
  }

  private static Expression array(Codec<?> codec, List<?> values) {
    return new Parameter(Codecs.array(codec), Collections.unmodifiableList(values));
  }
}
