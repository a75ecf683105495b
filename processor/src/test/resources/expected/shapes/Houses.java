package shapes;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.ColumnGroup;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "houses"}: its columns, keys, relations and queries. Its rows are records of {@link Shaped.House}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface Houses {
  /**
   * The table {@code "houses"}.
   */
  Table<Houses, Shaped.House> HOUSES = Table.of("houses", Houses::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Houses, Long> ID = HOUSES.number("id", Codecs.LONG);

  /**
   * The column {@code "site_street"}: {@code text}.
   */
  TextColumn.Updatable<Houses> SITE_STREET = HOUSES.text("site_street");

  /**
   * The column {@code "site_number"}: {@code integer}.
   */
  NumberColumn.Updatable<Houses, Integer> SITE_NUMBER = HOUSES.number("site_number",
      Codecs.INTEGER);

  /**
   * The column {@code "other_street"}: {@code text} or null.
   */
  TextColumn.Updatable<Houses> OTHER_STREET = HOUSES.text("other_street", ColumnTrait.NULLABLE);

  /**
   * The column {@code "other_number"}: {@code integer} or null.
   */
  NumberColumn.Updatable<Houses, Integer> OTHER_NUMBER = HOUSES.number("other_number",
      Codecs.INTEGER, ColumnTrait.NULLABLE);

  /**
   * The column {@code "last_street"}: {@code text} or null.
   */
  TextColumn.Updatable<Houses> LAST_STREET = HOUSES.text("last_street", ColumnTrait.NULLABLE);

  /**
   * The column {@code "last_number"}: {@code integer} or null.
   */
  NumberColumn.Updatable<Houses, Integer> LAST_NUMBER = HOUSES.number("last_number", Codecs.INTEGER,
      ColumnTrait.NULLABLE);

  /**
   * The columns of {@link Shaped.Site}.
   */
  ColumnGroup<Houses, Shaped.Site> SITE = ColumnGroup.<Houses, Shaped.Site>of((row, i) -> new Shaped.Site(
      row.get(i, Codecs.TEXT), row.getInt(i + 1)))
  .with(SITE_STREET, record -> record.street())
  .with(SITE_NUMBER, record -> record.number());

  /**
   * The columns of {@link Shaped.Site}.
   */
  ColumnGroup<Houses, Shaped.Site> OTHER = ColumnGroup.<Houses, Shaped.Site>maybeAbsent((row, i) -> new Shaped.Site(
      row.get(i, Codecs.TEXT), row.getInt(i + 1)))
  .with(OTHER_STREET, record -> record.street())
  .with(OTHER_NUMBER, record -> record.number());

  /**
   * The columns of {@link Shaped.Site}.
   */
  ColumnGroup<Houses, Shaped.Site> LAST = ColumnGroup.<Houses, Shaped.Site>maybeAbsent((row, i) -> new Shaped.Site(
      row.get(i, Codecs.TEXT), row.getInt(i + 1)))
  .with(LAST_STREET, record -> record.street())
  .with(LAST_NUMBER, record -> record.number());

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Houses> PRIMARY_KEY = HOUSES.key("houses_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Houses, Shaped.House> findById(long id) {
    return FindFirst.byKey(HOUSES, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Houses, Shaped.House> findFirst(Clause<? super Houses>... clauses) {
    return FindFirst.of(HOUSES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Houses, Shaped.House> findMany(Clause<? super Houses>... clauses) {
    return FindMany.of(HOUSES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Houses>... filters) {
    return Count.rows(HOUSES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Houses>... filters) {
    return Count.any(HOUSES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Houses, Shaped.House> insert(NewHouse row) {
    return Insert.of(HOUSES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Houses, Shaped.House> insert(Collection<NewHouse> rows) {
    return InsertAll.of(HOUSES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Houses, Shaped.House> update(Assignment<? super Houses> first,
      Assignment<? super Houses>... more) {
    return Update.of(HOUSES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Houses, Shaped.House> update(
      Collection<? extends Assignment<? super Houses>> changes) {
    return Update.of(HOUSES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Houses, Shaped.House> delete(Where<? super Houses> filter) {
    return Delete.of(HOUSES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Houses, Shaped.House> deleteEveryRow() {
    return Delete.ofEveryRow(HOUSES);
  }

  private static Shaped.House read(Row row, int i) {
    return new Shaped.House(row.getLong(i), new Shaped.Site(row.get(i + 1, Codecs.TEXT),
        row.getInt(i + 2)), row.areNull(i + 3, 2) ? Optional.empty() : Optional.of(new Shaped.Site(
        row.get(i + 3, Codecs.TEXT), row.getInt(i + 4))), row.areNull(i + 5, 2) ? null
        : new Shaped.Site(row.get(i + 5, Codecs.TEXT), row.getInt(i + 6)));
  }
}
