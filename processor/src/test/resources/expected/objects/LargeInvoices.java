package objects;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Clause;
import dev.virga.sql.Count;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.Where;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@code "app_large_invoices"}: its columns, relations and queries. Its rows are records of {@link LargeInvoice}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface LargeInvoices {
  /**
   * The view {@code "app_large_invoices"}.
   */
  Table<LargeInvoices, LargeInvoice> LARGE_INVOICES = Table.ofView("shop", "app_large_invoices", LargeInvoices::read);

  /**
   * The column {@code "number"}: {@code bigint}.
   */
  NumberColumn<LargeInvoices, Long> NUMBER = LARGE_INVOICES.number("number", Codecs.LONG);

  /**
   * The column {@code "total"}: {@code numeric}.
   */
  NumberColumn<LargeInvoices, BigDecimal> TOTAL = LARGE_INVOICES.number("total", Codecs.DECIMAL);

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<LargeInvoices, LargeInvoice> findById(long number) {
    return FindFirst.byKey(LARGE_INVOICES, Sql.where(NUMBER.eq(number)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<LargeInvoices, LargeInvoice> findFirst(
      Clause<? super LargeInvoices>... clauses) {
    return FindFirst.of(LARGE_INVOICES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<LargeInvoices, LargeInvoice> findMany(Clause<? super LargeInvoices>... clauses) {
    return FindMany.of(LARGE_INVOICES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super LargeInvoices>... filters) {
    return Count.rows(LARGE_INVOICES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super LargeInvoices>... filters) {
    return Count.any(LARGE_INVOICES, filters);
  }

  private static LargeInvoice read(Row row, int i) {
    return new LargeInvoice(row.getLong(i), row.get(i + 1, Codecs.DECIMAL));
  }
}
