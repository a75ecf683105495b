package dev.virga.render;

import dev.virga.sql.ast.CommonTable;
import dev.virga.sql.ast.Inserted;
import dev.virga.sql.ast.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A common table that stands in the place of a table, because it has the rows that the statement
 * inserts there; and where relations lead from its rows.
 *
 * @param table the common table
 * @param inserted its rows; null for the table between two
 * @param parents the rows that they are inserted with; null for none
 * @param relation the relation that leads from those to these; null for none
 */
record InsertedRows(
    CommonTable table,
    @Nullable Inserted inserted,
    @Nullable InsertedRows parents,
    @Nullable Relation relation) {
  /** Returns rows that are inserted with no others. */
  static InsertedRows of(Inserted inserted) {
    return new InsertedRows(inserted.rows(), inserted, null, null);
  }

  /** Returns the inserted rows that a relation leads to; null where it leads to stored ones. */
  @Nullable InsertedRows along(Relation followed) {
    if (inserted != null && inserted.related().containsKey(followed)) {
      Inserted related = inserted.related().get(followed);
      return new InsertedRows(related.rows(), related, this, followed);
    }
    return relation != null && leadsBack(followed, relation) ? parents : null;
  }

  /** Returns the inserted rows of the table between; null where it has stored ones. */
  @Nullable InsertedRows between(Relation followed) {
    if (inserted == null || !inserted.related().containsKey(followed)) {
      return null;
    }
    CommonTable between = inserted.related().get(followed).between();
    return between == null ? null : new InsertedRows(between, null, null, null);
  }

  private static boolean leadsBack(Relation followed, Relation there) {
    return followed.through() == null
        && there.through() == null
        && followed.to().equals(there.from())
        && followed.from().equals(there.to())
        && followed.fromColumns().equals(there.toColumns())
        && followed.toColumns().equals(there.fromColumns());
  }
}
