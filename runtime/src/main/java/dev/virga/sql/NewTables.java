package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.CommonTable.Body;
import dev.virga.sql.ast.CommonTable.Materialization;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.WindowCall;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.Relation.Through;
import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.Window;
import dev.virga.sql.ast.WriteStatement;
import dev.virga.sql.ast.WriteStatement.InsertRows;
import dev.virga.sql.ast.WriteStatement.QueryRows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The common tables of an insert of rows with others that refer to them. Each inserts the rows of
 * one relation; a second one numbers them where others refer to several of them. They return what
 * they insert in its order, as inserts of PostgreSQL do.
 */
final class NewTables {
  /** What a common table may be named after: more would not fit beside a word and a number. */
  private static final int LONGEST_NAME = 40;

  private final Set<String> names;
  private final List<CommonTable> inserts = new ArrayList<>();
  private final List<CommonTable> all = new ArrayList<>();

  private NewTables(Set<String> names) {
    this.names = names;
  }

  /** Begins, with names that none of the tables has. */
  static NewTables of(NewLevel root) {
    Set<String> names = new HashSet<>();
    collect(root, names);
    return new NewTables(names);
  }

  private static void collect(NewLevel level, Set<String> names) {
    names.add(level.table().name());
    level
        .related()
        .forEach(
            (relation, below) -> {
              if (relation.through() != null) {
                names.add(relation.through().source().name());
              }
              collect(below, names);
            });
  }

  /** Returns those that insert. */
  List<CommonTable> inserts() {
    return inserts;
  }

  /** Returns all, each behind those that it uses. */
  List<CommonTable> all() {
    return all;
  }

  /** Returns the common table in a {@code from} clause. */
  static From.Item item(CommonTable table) {
    return new From.CommonTableItem(source(table), table);
  }

  private static Source source(CommonTable table) {
    return new Source(null, table.name(), null);
  }

  /** Returns the name of the column that numbers the rows of a table. */
  static String number(Table<?, ?> table) {
    return unused("number", table.facts().stream().map(ColumnFacts::name).toList());
  }

  private static String unused(String name, List<String> taken) {
    String unused = name;
    while (taken.contains(unused)) {
      unused += "_";
    }
    return unused;
  }

  private CommonTable add(String word, String table, List<String> columns, Body body) {
    int length = table.getBytes(StandardCharsets.UTF_8).length;
    String name = word + "_" + (length > LONGEST_NAME ? "rows" : table);
    String unused = name;
    for (int i = 2; !names.add(unused); i++) {
      unused = name + "_" + i;
    }
    CommonTable added = new CommonTable(unused, columns, body, Materialization.DEFAULT);
    all.add(added);
    return added;
  }

  /** Inserts rows that take nothing from others. */
  CommonTable insert(Table<?, ?> table, List<String> columns, InsertRows rows) {
    return insert(table.source(), columns, rows, table.projection());
  }

  private CommonTable insert(
      Source table, List<String> columns, InsertRows rows, Projection returning) {
    CommonTable added =
        add(
            "new",
            table.name(),
            List.of(),
            new CommonTable.Changes(
                new WriteStatement.Insert(table, columns, rows, null, returning)));
    inserts.add(added);
    return added;
  }

  /** Inserts the rows of a level that take nothing from others. */
  CommonTable insert(NewLevel level) {
    InsertColumns columns = InsertColumns.of(level.table(), level.rows());
    return insert(level.table(), columns.names(), columns.arrays());
  }

  /** Numbers the rows of a common table, which has those of a table. */
  CommonTable numbered(Table<?, ?> table, CommonTable rows) {
    Expression number =
        new WindowCall(new FunctionCall("row_number", List.of(), false), Window.ofAllRows());
    List<String> columns = table.facts().stream().map(ColumnFacts::name).toList();
    Projection selected =
        new Projection.Group(
            Stream.concat(
                    table.facts().stream().<Projection>map(column -> selected(column, rows)),
                    Stream.of(new Projection.Item(number, Codecs.LONG)))
                .toList());
    return add(
        "numbered",
        table.name(),
        Conditions.joined(columns, List.of(number(table))),
        new CommonTable.Rows(
            new SelectQuery(selected, new From(item(rows), List.of()), List.of(), Clauses.NONE)));
  }

  private static Projection selected(ColumnFacts column, CommonTable rows) {
    return new Projection.Item(
        new ColumnReference(source(rows), column.name(), column.nullable()), column.codec());
  }

  /** Inserts the rows of a level, whose foreign key all take from the one row of another. */
  CommonTable insertOfOne(NewLevel level, Relation relation, CommonTable parent) {
    GivenArrays given = GivenArrays.of(level);
    return insert(
        level,
        relation,
        parent,
        given,
        new From(item(parent), List.of(cross(given.item()))),
        Clauses.NONE);
  }

  /** Inserts the rows of a level, each of which takes its foreign key from a row of another. */
  CommonTable insertOfSeveral(NewLevel level, Relation relation, CommonTable parents) {
    GivenArrays given = GivenArrays.withParents(level);
    return insert(
        level,
        relation,
        parents,
        given,
        new From(given.item(), List.of(join(parents, given.parent()))),
        Clauses.NONE.orderBy(List.of(given.order())));
  }

  private CommonTable insert(
      NewLevel level,
      Relation relation,
      CommonTable parents,
      GivenArrays given,
      From from,
      Clauses clauses) {
    List<Projection> selected = new ArrayList<>(columns(parents, relation.fromColumns()));
    selected.addAll(given.values());
    return insert(
        level.table(),
        Conditions.joined(relation.toColumns(), given.names()),
        new QueryRows(new SelectQuery(new Projection.Group(selected), from, List.of(), clauses)));
  }

  /** Inserts what connects the rows of a level with the one row of another. */
  CommonTable connectToOne(
      NewLevel parents, Relation relation, CommonTable parent, NewLevel level, CommonTable rows) {
    return connect(
        parents,
        relation,
        parent,
        level,
        rows,
        new From(item(parent), List.of(cross(item(rows)))),
        Clauses.NONE);
  }

  /** Inserts what connects each row of a level with a row of another. */
  CommonTable connectToSeveral(
      NewLevel parents, Relation relation, CommonTable parent, NewLevel level, CommonTable rows) {
    GivenArrays given = GivenArrays.ofParents(level);
    return connect(
        parents,
        relation,
        parent,
        level,
        rows,
        new From(
            given.item(),
            List.of(join(parent, given.parent()), join(rows, given.order().expression()))),
        Clauses.NONE.orderBy(List.of(given.order())));
  }

  private CommonTable connect(
      NewLevel parents,
      Relation relation,
      CommonTable parent,
      NewLevel level,
      CommonTable rows,
      From from,
      Clauses clauses) {
    Through through = relation.through();
    if (through == null) {
      throw new IllegalStateException(relation + " has no table between");
    }
    List<Projection> selected = new ArrayList<>(columns(parent, relation.fromColumns()));
    selected.addAll(columns(rows, relation.toColumns()));
    List<Projection> returned = new ArrayList<>();
    for (int i = 0; i < through.fromColumns().size(); i++) {
      returned.add(
          link(through, through.fromColumns().get(i), parents, relation.fromColumns().get(i)));
    }
    for (int i = 0; i < through.toColumns().size(); i++) {
      returned.add(link(through, through.toColumns().get(i), level, relation.toColumns().get(i)));
    }
    return insert(
        through.source(),
        Conditions.joined(through.fromColumns(), through.toColumns()),
        new QueryRows(new SelectQuery(new Projection.Group(selected), from, List.of(), clauses)),
        new Projection.Group(returned));
  }

  private static Projection link(
      Through through, String column, NewLevel referred, String referredColumn) {
    Codec<?> codec =
        referred.table().facts().stream()
            .filter(facts -> facts.name().equals(referredColumn))
            .findFirst()
            .orElseThrow()
            .codec();
    return new Projection.Item(new ColumnReference(through.source(), column, true), codec);
  }

  /** Returns columns of a common table, which nothing reads: they are inserted. */
  private static List<Projection> columns(CommonTable table, List<String> columns) {
    return columns.stream()
        .<Projection>map(
            column ->
                new Projection.Item(new ColumnReference(source(table), column, true), Codecs.TEXT))
        .toList();
  }

  private static From.Join cross(From.Item item) {
    return new From.JoinOn(JoinKind.CROSS, item, List.of());
  }

  /** Joins the row of a numbered table that has a number. */
  private static From.Join join(CommonTable numbered, Expression number) {
    String column = numbered.columns().get(numbered.columns().size() - 1);
    return new From.JoinOn(
        JoinKind.INNER,
        item(numbered),
        List.of(
            new Binary(
                BinaryOperator.EQUAL,
                new ColumnReference(source(numbered), column, false),
                number)));
  }
}
