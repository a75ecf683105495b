package odd;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
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
 * The table {@code "row_values"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Values}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface RowValues {
  /**
   * The table {@code "row_values"}.
   */
  Table<RowValues, Keywords.Values> ROW_VALUES = Table.of("row_values", RowValues::read);

  /**
   * The column {@code "values"}: {@code bigint}.
   */
  NumberColumn.Updatable<RowValues, Long> VALUES = ROW_VALUES.number("values", Codecs.LONG);

  /**
   * The column {@code "none"}: {@code bigint}.
   */
  NumberColumn.Updatable<RowValues, Long> NONE = ROW_VALUES.number("none", Codecs.LONG);

  /**
   * The column {@code "row_values"}: {@code bigint}.
   */
  NumberColumn.Updatable<RowValues, Long> NEW_ROW = ROW_VALUES.number("row_values", Codecs.LONG);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<RowValues, Long> ID = ROW_VALUES.number("id", Codecs.LONG);

  /**
   * The column {@code "new_values"}: {@code bigint}.
   */
  NumberColumn.Updatable<RowValues, Long> NEW_VALUES = ROW_VALUES.number("new_values", Codecs.LONG);

  /**
   * The column {@code "hashcode"}: {@code bigint}.
   */
  NumberColumn.Updatable<RowValues, Long> HASHCODE = ROW_VALUES.number("hashcode", Codecs.LONG);

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<RowValues> PRIMARY_KEY = ROW_VALUES.key("row_values_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<RowValues, Keywords.Values> findById(long ID_) {
    return FindFirst.byKey(ROW_VALUES, Sql.where(ID.eq(ID_)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<RowValues, Keywords.Values> findFirst(Clause<? super RowValues>... clauses) {
    return FindFirst.of(ROW_VALUES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<RowValues, Keywords.Values> findMany(Clause<? super RowValues>... clauses) {
    return FindMany.of(ROW_VALUES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super RowValues>... filters) {
    return Count.rows(ROW_VALUES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super RowValues>... filters) {
    return Count.any(ROW_VALUES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<RowValues, Keywords.Values> insert(NewValues row) {
    return Insert.of(ROW_VALUES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<RowValues, Keywords.Values> insert(Collection<NewValues> rows) {
    return InsertAll.of(ROW_VALUES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<RowValues, Keywords.Values> update(Assignment<? super RowValues> first,
      Assignment<? super RowValues>... more) {
    return Update.of(ROW_VALUES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<RowValues, Keywords.Values> update(
      Collection<? extends Assignment<? super RowValues>> changes) {
    return Update.of(ROW_VALUES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<RowValues, Keywords.Values> delete(Where<? super RowValues> filter) {
    return Delete.of(ROW_VALUES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<RowValues, Keywords.Values> deleteEveryRow() {
    return Delete.ofEveryRow(ROW_VALUES);
  }

  private static Keywords.Values read(Row row, int i) {
    return new Keywords.Values(row.getLong(i), row.getLong(i + 1), row.getLong(i + 2),
        row.getLong(i + 3), row.getLong(i + 4), row.getLong(i + 5));
  }
}
