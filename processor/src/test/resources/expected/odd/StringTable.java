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
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "string"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Thread}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface StringTable {
  /**
   * The table {@code "string"}.
   */
  Table<StringTable, Keywords.Thread> STRING = Table.of("string", StringTable::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<StringTable, Long> ID = STRING.number("id", Codecs.LONG);

  /**
   * The column {@code "object"}: {@code text}.
   */
  TextColumn.Updatable<StringTable> OBJECT = STRING.text("object");

  /**
   * The column {@code "override"}: {@code text}.
   */
  TextColumn.Updatable<StringTable> OVERRIDE = STRING.text("override");

  /**
   * The column {@code "string"}: {@code text}.
   */
  TextColumn.Updatable<StringTable> TEXT = STRING.text("string");

  /**
   * The column {@code "functional_interface"}: {@code text}.
   */
  TextColumn.Updatable<StringTable> FUNCTIONAL_INTERFACE = STRING.text("functional_interface");

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<StringTable> PRIMARY_KEY = STRING.key("string_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<StringTable, Keywords.Thread> findById(long id) {
    return FindFirst.byKey(STRING, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<StringTable, Keywords.Thread> findFirst(Clause<? super StringTable>... clauses) {
    return FindFirst.of(STRING, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<StringTable, Keywords.Thread> findMany(Clause<? super StringTable>... clauses) {
    return FindMany.of(STRING, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super StringTable>... filters) {
    return Count.rows(STRING, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super StringTable>... filters) {
    return Count.any(STRING, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<StringTable, Keywords.Thread> insert(NewThread row) {
    return Insert.of(STRING, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<StringTable, Keywords.Thread> insert(Collection<NewThread> rows) {
    return InsertAll.of(STRING, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<StringTable, Keywords.Thread> update(Assignment<? super StringTable> first,
      Assignment<? super StringTable>... more) {
    return Update.of(STRING, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<StringTable, Keywords.Thread> update(
      Collection<? extends Assignment<? super StringTable>> changes) {
    return Update.of(STRING, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<StringTable, Keywords.Thread> delete(Where<? super StringTable> filter) {
    return Delete.of(STRING, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<StringTable, Keywords.Thread> deleteEveryRow() {
    return Delete.ofEveryRow(STRING);
  }

  private static Keywords.Thread read(Row row, int i) {
    return new Keywords.Thread(row.getLong(i), row.get(i + 1, Codecs.TEXT),
        row.get(i + 2, Codecs.TEXT), row.get(i + 3, Codecs.TEXT), row.get(i + 4, Codecs.TEXT));
  }
}
