package dev.virga.render;

import dev.virga.sql.ast.From.CommonTableItem;
import dev.virga.sql.ast.From.DerivedTable;
import dev.virga.sql.ast.From.FunctionTable;
import dev.virga.sql.ast.From.InsertedItem;
import dev.virga.sql.ast.From.Item;
import dev.virga.sql.ast.From.RecursiveItem;
import dev.virga.sql.ast.From.Sample;
import dev.virga.sql.ast.From.TableItem;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.QueryExpression.SetOperation;
import java.util.List;

/** Writes what stands in a {@code from} clause: tables, and what is in the place of one. */
final class FromItemWriter {
  private final Rendering rendering;
  private final SqlText sql;

  FromItemWriter(Rendering rendering) {
    this.rendering = rendering;
    this.sql = rendering.sql();
  }

  void write(Item item) {
    if (item instanceof TableItem table) {
      table(table);
    } else if (item instanceof DerivedTable derived) {
      sql.append(usesOuter(derived.query()) ? "lateral (" : "(");
      rendering.queries().nested(derived.query());
      sql.append(") as ").name(derived.source().label());
      columns(derived.columns());
    } else if (item instanceof CommonTableItem common) {
      rendering.commonTables().declare(common.table());
      named(common.table().name(), common.source().label());
    } else if (item instanceof InsertedItem inserted) {
      rendering.joins().table(sql, rendering.scopes().ofFrom(inserted.source()));
    } else if (item instanceof RecursiveItem recursive) {
      named(recursive.table(), recursive.source().label());
    } else if (item instanceof FunctionTable function) {
      function(function);
    }
  }

  private void function(FunctionTable table) {
    rendering.expressions().write(table.function().call());
    sql.append(table.function().withOrdinality() ? " with ordinality as " : " as ");
    sql.name(table.source().label());
    if (table.function().definesColumns()) {
      String separator = " (";
      for (int i = 0; i < table.columns().size(); i++) {
        sql.append(separator).name(table.columns().get(i)).append(" ").append(table.types().get(i));
        separator = ", ";
      }
      sql.append(")");
    } else {
      columns(table.columns());
    }
  }

  private static boolean usesOuter(QueryExpression query) {
    if (query instanceof SelectQuery select) {
      return !select.outer().isEmpty();
    }
    return query instanceof SetOperation operation
        && (usesOuter(operation.left()) || usesOuter(operation.right()));
  }

  private void table(TableItem item) {
    sql.append(item.only() ? "only " : "");
    rendering.joins().table(sql, rendering.scopes().ofFrom(item.source()));
    Sample sample = item.sample();
    if (sample != null) {
      sql.append(" tablesample ").append(sample.method()).append(" (");
      rendering.expressions().write(sample.percentage());
      sql.append(")");
      if (sample.seed() != null) {
        sql.append(" repeatable (");
        rendering.expressions().write(sample.seed());
        sql.append(")");
      }
    }
  }

  private void named(String name, String label) {
    sql.name(name);
    if (!label.equals(name)) {
      sql.append(" as ").name(label);
    }
  }

  private void columns(List<String> columns) {
    String separator = " (";
    for (String column : columns) {
      sql.append(separator).name(column);
      separator = ", ";
    }
    sql.append(columns.isEmpty() ? "" : ")");
  }
}
