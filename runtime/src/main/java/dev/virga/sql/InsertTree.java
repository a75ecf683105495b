package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.ScalarQuery;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Inserted;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.QueryExpression.ValueQuery;
import dev.virga.sql.ast.Relation;
import dev.virga.sql.ast.SortKey;
import dev.virga.sql.ast.WriteStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows with others that refer to them: one statement, with a common table for each
 * relation, which takes its foreign keys from the one above it.
 */
final class InsertTree {
  private final Table<?, ?> table;
  private final NewTables tables;
  private final Inserted inserted;
  private final boolean single;

  private InsertTree(Table<?, ?> table, NewTables tables, Inserted inserted, boolean single) {
    this.table = table;
    this.tables = tables;
    this.inserted = inserted;
    this.single = single;
  }

  /** Returns the insert of one row and of those that it is inserted with. */
  static InsertTree ofOne(Table<?, ?> table, RowValues<?> row) {
    NewLevel root = NewLevel.of(table, List.of(row));
    NewTables tables = NewTables.of(root);
    CommonTable rows =
        tables.insert(table, InsertColumns.given(row, table), InsertColumns.row(row, table));
    return new InsertTree(
        table, tables, new Inserted(rows, null, related(tables, root, rows, true)), true);
  }

  /** Returns the insert of rows and of those that they are inserted with. */
  static InsertTree of(Table<?, ?> table, List<? extends RowValues<?>> rows) {
    NewLevel root = NewLevel.of(table, rows);
    NewTables tables = NewTables.of(root);
    CommonTable numbered = tables.numbered(table, tables.insert(root));
    return new InsertTree(
        table, tables, new Inserted(numbered, null, related(tables, root, numbered, false)), false);
  }

  private static Map<Relation, Inserted> related(
      NewTables tables, NewLevel parents, CommonTable parentRows, boolean oneParent) {
    Map<Relation, Inserted> related = new LinkedHashMap<>();
    parents
        .related()
        .forEach(
            (relation, level) ->
                related.put(
                    relation, inserted(tables, parents, parentRows, oneParent, relation, level)));
    return related;
  }

  private static Inserted inserted(
      NewTables tables,
      NewLevel parents,
      CommonTable parentRows,
      boolean oneParent,
      Relation relation,
      NewLevel level) {
    boolean connected = relation.through() != null;
    CommonTable rows =
        connected
            ? tables.insert(level)
            : oneParent
                ? tables.insertOfOne(level, relation, parentRows)
                : tables.insertOfSeveral(level, relation, parentRows);
    if (!level.related().isEmpty() || (connected && !oneParent)) {
      rows = tables.numbered(level.table(), rows);
    }
    CommonTable between =
        !connected
            ? null
            : oneParent
                ? tables.connectToOne(parents, relation, parentRows, level, rows)
                : tables.connectToSeveral(parents, relation, parentRows, level, rows);
    return new Inserted(rows, between, related(tables, level, rows, false));
  }

  /** Refuses a conflict clause: a row that is there already has no new key to give. */
  static void requireNone(@Nullable InsertTree tree, Table<?, ?> table) {
    if (tree != null) {
      throw new InvalidQueryException(
          "on conflict of an insert into "
              + table.name()
              + " with rows that refer to it: insert the row alone, and those with the key that it returns");
    }
  }

  /** Returns the one change of a statement, and refuses where there are several. */
  static WriteStatement requireOne(@Nullable WriteStatement node) {
    if (node == null) {
      throw new InvalidQueryException(
          "an insert of rows with others that refer to them is no common table: run it by itself");
    }
    return node;
  }

  /** Returns the statement that inserts, and counts the rows, in all tables. */
  Statement<Long> counting() {
    Expression total =
        tables.inserts().stream()
            .<Expression>map(InsertTree::count)
            .reduce((all, more) -> new Binary(BinaryOperator.PLUS, all, more))
            .orElseThrow();
    return Renderer.query(
        tables.all(),
        new ValueQuery(new Projection.Item(total, Codecs.LONG)),
        new Reading.One<>((row, index) -> row.getLong(index)));
  }

  private static Expression count(CommonTable rows) {
    return new ScalarQuery(
        new SelectQuery(
            Aggregates.count().projection(),
            new From(NewTables.item(rows), List.of()),
            List.of(),
            Clauses.NONE));
  }

  /** Returns the statement that inserts, and returns something of the rows, in their order. */
  <R> Statement<R> returning(Selectable<?, ?> shape, Reading<R> reading) {
    Clauses clauses =
        single
            ? Clauses.NONE
            : Clauses.NONE.orderBy(
                List.of(
                    new SortKey(
                        new ColumnReference(table.source(), NewTables.number(table), false),
                        false,
                        SortKey.Nulls.DEFAULT,
                        Codecs.LONG,
                        false)));
    QueryExpression query =
        new SelectQuery(
            shape.projection(),
            new From(new From.InsertedItem(table.source(), inserted), List.of()),
            List.of(),
            clauses);
    return Renderer.query(tables.all(), query, reading);
  }
}
