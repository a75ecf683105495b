package odd;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.ColumnTrait;
import dev.virga.sql.Count;
import dev.virga.sql.Delete;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "record"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Disc}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface RecordTable {
  /**
   * The table {@code "record"}.
   */
  Table<RecordTable, Keywords.Disc> RECORD = Table.of("record", RecordTable::read);

  /**
   * The column {@code "disc"}: {@code integer}, {@code 1} by default.
   */
  NumberColumn.Updatable<RecordTable, Integer> DISC = RECORD.number("disc", Codecs.INTEGER,
      ColumnTrait.defaultTo("1"));

  /**
   * The column {@code "values"}: {@code integer}, {@code 2} by default.
   */
  NumberColumn.Updatable<RecordTable, Integer> VALUES = RECORD.number("values", Codecs.INTEGER,
      ColumnTrait.defaultTo("2"));

  /**
   * The column {@code "none"}: {@code integer}, {@code 3} by default.
   */
  NumberColumn.Updatable<RecordTable, Integer> NONE = RECORD.number("none", Codecs.INTEGER,
      ColumnTrait.defaultTo("3"));

  /**
   * The primary key {@code "disc"}.
   */
  UniqueKey<RecordTable> PRIMARY_KEY = RECORD.key("record_pkey", "disc");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<RecordTable, Keywords.Disc> findById(int disc) {
    return FindFirst.byKey(RECORD, Sql.where(DISC.eq(disc)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<RecordTable, Keywords.Disc> findFirst(Clause<? super RecordTable>... clauses) {
    return FindFirst.of(RECORD, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<RecordTable, Keywords.Disc> findMany(Clause<? super RecordTable>... clauses) {
    return FindMany.of(RECORD, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super RecordTable>... filters) {
    return Count.rows(RECORD, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super RecordTable>... filters) {
    return Count.any(RECORD, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<RecordTable, Keywords.Disc> insert(NewDisc row) {
    return Insert.of(RECORD, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<RecordTable, Keywords.Disc> insert(Collection<NewDisc> rows) {
    return InsertAll.of(RECORD, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<RecordTable, Keywords.Disc> update(Assignment<? super RecordTable> first,
      Assignment<? super RecordTable>... more) {
    return Update.of(RECORD, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<RecordTable, Keywords.Disc> update(
      Collection<? extends Assignment<? super RecordTable>> changes) {
    return Update.of(RECORD, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<RecordTable, Keywords.Disc> delete(Where<? super RecordTable> filter) {
    return Delete.of(RECORD, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<RecordTable, Keywords.Disc> deleteEveryRow() {
    return Delete.ofEveryRow(RECORD);
  }

  private static Keywords.Disc read(Row row, int i) {
    return new Keywords.Disc(row.getInt(i), row.getInt(i + 1), row.getInt(i + 2));
  }
}
