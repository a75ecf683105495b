package odd;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.Column;
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
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "optional"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Extra}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface OptionalTable {
  /**
   * The table {@code "optional"}.
   */
  Table<OptionalTable, Keywords.Extra> OPTIONAL = Table.of("optional", OptionalTable::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<OptionalTable, Long> ID = OPTIONAL.number("id", Codecs.LONG);

  /**
   * The column {@code "text"}: {@code text} or null.
   */
  TextColumn.Updatable<OptionalTable> TEXT = OPTIONAL.text("text", ColumnTrait.NULLABLE);

  /**
   * The column {@code "uuid"}: {@code uuid} or null.
   */
  Column.Updatable<OptionalTable, UUID> UUID = OPTIONAL.column("uuid", Codecs.UUID,
      ColumnTrait.NULLABLE);

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<OptionalTable> PRIMARY_KEY = OPTIONAL.key("optional_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<OptionalTable, Keywords.Extra> findById(long id) {
    return FindFirst.byKey(OPTIONAL, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<OptionalTable, Keywords.Extra> findFirst(
      Clause<? super OptionalTable>... clauses) {
    return FindFirst.of(OPTIONAL, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<OptionalTable, Keywords.Extra> findMany(
      Clause<? super OptionalTable>... clauses) {
    return FindMany.of(OPTIONAL, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super OptionalTable>... filters) {
    return Count.rows(OPTIONAL, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super OptionalTable>... filters) {
    return Count.any(OPTIONAL, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<OptionalTable, Keywords.Extra> insert(NewExtra row) {
    return Insert.of(OPTIONAL, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<OptionalTable, Keywords.Extra> insert(Collection<NewExtra> rows) {
    return InsertAll.of(OPTIONAL, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<OptionalTable, Keywords.Extra> update(Assignment<? super OptionalTable> first,
      Assignment<? super OptionalTable>... more) {
    return Update.of(OPTIONAL, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<OptionalTable, Keywords.Extra> update(
      Collection<? extends Assignment<? super OptionalTable>> changes) {
    return Update.of(OPTIONAL, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<OptionalTable, Keywords.Extra> delete(Where<? super OptionalTable> filter) {
    return Delete.of(OPTIONAL, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<OptionalTable, Keywords.Extra> deleteEveryRow() {
    return Delete.ofEveryRow(OPTIONAL);
  }

  private static Keywords.Extra read(Row row, int i) {
    return new Keywords.Extra(row.getLong(i),
        Optional.ofNullable(row.getNullable(i + 1, Codecs.TEXT)),
        Optional.ofNullable(row.getNullable(i + 2, Codecs.UUID)));
  }
}
