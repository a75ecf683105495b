package dev.virga.kit.ddl;

import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the statements that say what tables and columns are about. */
public final class CommentStatements {
  private CommentStatements() {}

  /** Says it of a table; an empty comment takes away the one that is there. */
  public static String ofTable(QualifiedName table, Optional<String> comment) {
    return on("table", table, comment);
  }

  /** Says it of anything that has a name in a schema. */
  static String on(String kind, QualifiedName name, Optional<String> comment) {
    return "comment on " + kind + " " + Quoted.name(name) + " is " + literal(comment);
  }

  /** Says it of a column; an empty comment takes away the one that is there. */
  public static String ofColumn(ColumnName column, Optional<String> comment) {
    return "comment on column "
        + Quoted.name(column.table())
        + "."
        + Identifiers.quoted(column.column())
        + " is "
        + literal(comment);
  }

  /** Returns the statements of a new table and its columns. */
  public static List<String> of(TableDefinition table) {
    QualifiedName name = QualifiedName.of(table);
    List<String> statements = new ArrayList<>();
    if (table.comment().isPresent()) {
      statements.add(ofTable(name, table.comment()));
    }
    table.columns().stream()
        .filter(column -> column.comment().isPresent())
        .map(column -> ofColumn(new ColumnName(name, column.name()), column.comment()))
        .forEach(statements::add);
    return statements;
  }

  private static String literal(Optional<String> comment) {
    return comment.map(Literals::text).orElse("null");
  }
}
