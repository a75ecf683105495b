package objects;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Clause;
import dev.virga.sql.Count;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Refresh;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.Where;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@code "app_customer_totals"}: its columns, relations and queries. Its rows are records of {@link CustomerTotal}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface CustomerTotals {
  /**
   * The view {@code "app_customer_totals"}.
   */
  Table<CustomerTotals, CustomerTotal> CUSTOMER_TOTALS = Table.ofView("reports", "app_customer_totals", CustomerTotals::read);

  /**
   * The column {@code "customer"}: {@code text}.
   */
  TextColumn<CustomerTotals> CUSTOMER = CUSTOMER_TOTALS.text("customer");

  /**
   * The column {@code "total"}: {@code numeric}.
   */
  NumberColumn<CustomerTotals, BigDecimal> TOTAL = CUSTOMER_TOTALS.number("total", Codecs.DECIMAL);

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<CustomerTotals, CustomerTotal> findById(String customer) {
    return FindFirst.byKey(CUSTOMER_TOTALS, Sql.where(CUSTOMER.eq(customer)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<CustomerTotals, CustomerTotal> findFirst(
      Clause<? super CustomerTotals>... clauses) {
    return FindFirst.of(CUSTOMER_TOTALS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<CustomerTotals, CustomerTotal> findMany(
      Clause<? super CustomerTotals>... clauses) {
    return FindMany.of(CUSTOMER_TOTALS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super CustomerTotals>... filters) {
    return Count.rows(CUSTOMER_TOTALS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super CustomerTotals>... filters) {
    return Count.any(CUSTOMER_TOTALS, filters);
  }

  /**
   * Computes the rows anew.
   */
  static Refresh refresh() {
    return Refresh.of(CUSTOMER_TOTALS);
  }

  private static CustomerTotal read(Row row, int i) {
    return new CustomerTotal(row.get(i, Codecs.TEXT), row.get(i + 1, Codecs.DECIMAL));
  }
}
