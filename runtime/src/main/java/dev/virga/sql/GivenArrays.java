package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Case;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Verbatim;
import dev.virga.sql.ast.Expression.When;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.SortKey;
import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.WriteStatement.ArrayColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of new rows as one array for each column, which a query takes apart: {@code
 * unnest(?::text[], ...) as "rows" ("body", ...)}.
 */
final class GivenArrays {
  private static final Source ROWS = new Source(null, "rows", null);

  private final List<String> names = new ArrayList<>();
  private final List<Projection> values = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<Expression> arrays = new ArrayList<>();
  private final String number;
  private final String parent;
  private final boolean numbered;

  private GivenArrays(List<ArrayColumn> given, NewLevel level, boolean numbered) {
    List<String> taken = level.table().facts().stream().map(ColumnFacts::name).toList();
    for (ArrayColumn column : given) {
      names.add(column.name());
      add(column.name(), column.array(), column.elementType());
    }
    int flags = 0;
    for (ArrayColumn column : given) {
      Expression value = column(column.name());
      if (column.given() != null) {
        flags++;
        String flag = unused("given_" + flags, taken);
        add(flag, column.given(), "boolean");
        value = new Case(null, List.of(new When(column(flag), value)), column.otherwise());
      }
      values.add(new Projection.Item(value, codec(level, column.name())));
    }
    this.number = unused("number", taken);
    this.parent = unused("parent", taken);
    this.numbered = numbered;
    if (numbered) {
      add(parent, new Parameter(Codecs.array(Codecs.LONG), List.copyOf(level.parents())), "bigint");
    } else if (arrays.isEmpty()) {
      arrays.add(new Verbatim("1"));
      arrays.add(new Parameter(Codecs.LONG, (long) level.rows().size()));
    }
  }

  /** Returns the values of the rows of a level. */
  static GivenArrays of(NewLevel level) {
    return new GivenArrays(arrays(level), level, false);
  }

  /** Returns the values of the rows of a level, and the number of the row that each refers to. */
  static GivenArrays withParents(NewLevel level) {
    return new GivenArrays(arrays(level), level, true);
  }

  /** Returns the number of the row that each row of a level is inserted with. */
  static GivenArrays ofParents(NewLevel level) {
    return new GivenArrays(List.of(), level, true);
  }

  private static List<ArrayColumn> arrays(NewLevel level) {
    return InsertColumns.of(level.table(), level.rows()).arrays().columns();
  }

  private static Codec<?> codec(NewLevel level, String column) {
    return level.table().insertable().stream()
        .filter(facts -> facts.name().equals(column))
        .findFirst()
        .orElseThrow()
        .codec();
  }

  private static String unused(String name, List<String> taken) {
    String unused = name;
    while (taken.contains(unused)) {
      unused = "_" + unused;
    }
    return unused;
  }

  private void add(String name, Expression array, String elementType) {
    columns.add(name);
    arrays.add(new Cast(array, elementType + "[]"));
  }

  private static Expression column(String name) {
    return new ColumnReference(ROWS, name, true);
  }

  /** Returns the names of the columns that are inserted. */
  List<String> names() {
    return names;
  }

  /** Returns their values. */
  List<Projection> values() {
    return values;
  }

  /** Returns the rows in a {@code from} clause. */
  From.Item item() {
    if (columns.isEmpty()) {
      return new From.FunctionTable(
          ROWS, List.of(number), new FunctionCall("generate_series", arrays, false), false);
    }
    return new From.FunctionTable(
        ROWS,
        numbered ? Conditions.joined(columns, List.of(number)) : columns,
        new FunctionCall("unnest", arrays, false),
        numbered);
  }

  /** Returns the number of the row that a row is inserted with. */
  Expression parent() {
    return column(parent);
  }

  /** Returns the order of the rows. */
  SortKey order() {
    return new SortKey(column(number), false, SortKey.Nulls.DEFAULT, Codecs.LONG, false);
  }
}
