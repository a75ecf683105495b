package objects;

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
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.math.BigDecimal;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "app_invoices"}: its columns, keys, relations and queries. Its rows are records of {@link Invoice}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface Invoices {
  /**
   * The table {@code "app_invoices"}.
   */
  Table<Invoices, Invoice> INVOICES = Table.of("shop", "app_invoices", Invoices::read);

  /**
   * The column {@code "number"}: {@code bigint}, {@code nextval('billing.invoice_numbers')} by default.
   */
  NumberColumn.Updatable<Invoices, Long> NUMBER = INVOICES.number("number", Codecs.LONG,
      ColumnTrait.defaultTo("nextval('billing.invoice_numbers')"));

  /**
   * The column {@code "customer"}: {@code text}.
   */
  TextColumn.Updatable<Invoices> CUSTOMER = INVOICES.text("customer");

  /**
   * The column {@code "total"}: {@code numeric}.
   */
  NumberColumn.Updatable<Invoices, BigDecimal> TOTAL = INVOICES.number("total", Codecs.DECIMAL);

  /**
   * The primary key {@code "number"}.
   */
  UniqueKey<Invoices> PRIMARY_KEY = INVOICES.key("app_invoices_pkey", "number");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Invoices, Invoice> findById(long number) {
    return FindFirst.byKey(INVOICES, Sql.where(NUMBER.eq(number)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Invoices, Invoice> findFirst(Clause<? super Invoices>... clauses) {
    return FindFirst.of(INVOICES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Invoices, Invoice> findMany(Clause<? super Invoices>... clauses) {
    return FindMany.of(INVOICES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Invoices>... filters) {
    return Count.rows(INVOICES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Invoices>... filters) {
    return Count.any(INVOICES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Invoices, Invoice> insert(NewInvoice row) {
    return Insert.of(INVOICES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Invoices, Invoice> insert(Collection<NewInvoice> rows) {
    return InsertAll.of(INVOICES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Invoices, Invoice> update(Assignment<? super Invoices> first,
      Assignment<? super Invoices>... more) {
    return Update.of(INVOICES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Invoices, Invoice> update(
      Collection<? extends Assignment<? super Invoices>> changes) {
    return Update.of(INVOICES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Invoices, Invoice> delete(Where<? super Invoices> filter) {
    return Delete.of(INVOICES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Invoices, Invoice> deleteEveryRow() {
    return Delete.ofEveryRow(INVOICES);
  }

  private static Invoice read(Row row, int i) {
    return new Invoice(row.getLong(i), row.get(i + 1, Codecs.TEXT), row.get(i + 2, Codecs.DECIMAL));
  }
}
