package composed;

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
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "crm_deliveries"}: its columns, keys, relations and queries. Its rows are records of {@link Delivery}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Deliveries {
  /**
   * The table {@code "crm_deliveries"}.
   */
  Table<Deliveries, Delivery> DELIVERIES = Table.of("crm", "crm_deliveries", Deliveries::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Deliveries, Long> ID = DELIVERIES.number("id", Codecs.LONG);

  /**
   * The column {@code "home"}: {@code "crm"."crm_address"}.
   */
  Column.Updatable<Deliveries, Delivery.Address> HOME = DELIVERIES.column("home",
      AddressType.CODEC);

  /**
   * The column {@code "work"}: {@code "crm"."crm_address"} or null.
   */
  Column.Updatable<Deliveries, Delivery.Address> WORK = DELIVERIES.column("work", AddressType.CODEC,
      ColumnTrait.NULLABLE);

  /**
   * The column {@code "route"}: {@code "crm"."crm_route"} or null.
   */
  Column.Updatable<Deliveries, Delivery.Route> ROUTE = DELIVERIES.column("route", RouteType.CODEC,
      ColumnTrait.NULLABLE);

  /**
   * The column {@code "stops"}: {@code "crm"."crm_address"[]}.
   */
  Column.Updatable<Deliveries, List<Delivery.Address>> STOPS = DELIVERIES.column("stops",
      Codecs.list(AddressType.CODEC));

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Deliveries> PRIMARY_KEY = DELIVERIES.key("crm_deliveries_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Deliveries, Delivery> findById(long id) {
    return FindFirst.byKey(DELIVERIES, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Deliveries, Delivery> findFirst(Clause<? super Deliveries>... clauses) {
    return FindFirst.of(DELIVERIES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Deliveries, Delivery> findMany(Clause<? super Deliveries>... clauses) {
    return FindMany.of(DELIVERIES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Deliveries>... filters) {
    return Count.rows(DELIVERIES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Deliveries>... filters) {
    return Count.any(DELIVERIES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Deliveries, Delivery> insert(NewDelivery row) {
    return Insert.of(DELIVERIES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Deliveries, Delivery> insert(Collection<NewDelivery> rows) {
    return InsertAll.of(DELIVERIES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Deliveries, Delivery> update(Assignment<? super Deliveries> first,
      Assignment<? super Deliveries>... more) {
    return Update.of(DELIVERIES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Deliveries, Delivery> update(
      Collection<? extends Assignment<? super Deliveries>> changes) {
    return Update.of(DELIVERIES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Deliveries, Delivery> delete(Where<? super Deliveries> filter) {
    return Delete.of(DELIVERIES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Deliveries, Delivery> deleteEveryRow() {
    return Delete.ofEveryRow(DELIVERIES);
  }

  private static Delivery read(Row row, int i) {
    return new Delivery(row.getLong(i), row.get(i + 1, HOME.codec()),
        row.getNullable(i + 2, WORK.codec()),
        Optional.ofNullable(row.getNullable(i + 3, ROUTE.codec())), row.get(i + 4, STOPS.codec()));
  }
}
