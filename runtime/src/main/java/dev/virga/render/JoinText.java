package dev.virga.render;

import dev.virga.sql.ast.JoinKind;
import dev.virga.sql.ast.Source;
import java.util.List;

/** The text of stored tables, and of joins whose condition is a foreign key. */
final class JoinText {
  private final CommonTables commonTables;

  JoinText(CommonTables commonTables) {
    this.commonTables = commonTables;
  }

  /**
   * One side of a foreign key.
   *
   * @param table the table
   * @param columns its columns that are compared with those of the other side
   */
  record Side(Occurrence table, List<String> columns) {}

  /** Writes a table, and the name that it has in the query where that is not its own. */
  void table(SqlText sql, Occurrence occurrence) {
    if (occurrence.inserted() != null) {
      sql.name(occurrence.inserted().table().name()).append(" as ").name(occurrence.name());
      return;
    }
    Source source = occurrence.source();
    commonTables.note(source);
    sql.table(source);
    if (!occurrence.name().equals(source.name())) {
      sql.append(" as ").name(occurrence.name());
    }
  }

  /** Writes {@code join table on table.column = parent.column and ...}. */
  void join(SqlText sql, JoinKind kind, Side joined, Side parent) {
    sql.append(" ").append(kind.sql()).append(" ");
    table(sql, joined.table());
    sql.append(" on ");
    equal(sql, joined, parent);
  }

  /** Writes {@code table.column = parent.column and ...}. */
  static void equal(SqlText sql, Side joined, Side parent) {
    for (int i = 0; i < joined.columns().size(); i++) {
      sql.append(i == 0 ? "" : " and ");
      sql.name(joined.table().name()).append(".").name(joined.columns().get(i));
      sql.append(" = ");
      sql.name(parent.table().name()).append(".").name(parent.columns().get(i));
    }
  }
}
