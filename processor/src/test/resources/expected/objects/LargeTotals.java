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
import dev.virga.sql.TextColumn;
import dev.virga.sql.Where;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@code "app_large_totals"}: its columns, relations and queries. Its rows are records of {@link LargeTotal}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface LargeTotals {
  /**
   * The view {@code "app_large_totals"}.
   */
  Table<LargeTotals, LargeTotal> LARGE_TOTALS = Table.ofView("reports", "app_large_totals", LargeTotals::read);

  /**
   * The column {@code "customer"}: {@code text}.
   */
  TextColumn<LargeTotals> CUSTOMER = LARGE_TOTALS.text("customer");

  /**
   * The column {@code "total"}: {@code numeric}.
   */
  NumberColumn<LargeTotals, BigDecimal> TOTAL = LARGE_TOTALS.number("total", Codecs.DECIMAL);

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<LargeTotals, LargeTotal> findById(String customer) {
    return FindFirst.byKey(LARGE_TOTALS, Sql.where(CUSTOMER.eq(customer)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<LargeTotals, LargeTotal> findFirst(Clause<? super LargeTotals>... clauses) {
    return FindFirst.of(LARGE_TOTALS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<LargeTotals, LargeTotal> findMany(Clause<? super LargeTotals>... clauses) {
    return FindMany.of(LARGE_TOTALS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super LargeTotals>... filters) {
    return Count.rows(LARGE_TOTALS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super LargeTotals>... filters) {
    return Count.any(LARGE_TOTALS, filters);
  }

  /**
   * Returns the query of the view in SQL, as migrations write it.
   */
  static String viewQuery() {
    return LARGE_TOTALS.viewQuery(LargeTotal.large());
  }

  private static LargeTotal read(Row row, int i) {
    return new LargeTotal(row.get(i, Codecs.TEXT), row.get(i + 1, Codecs.DECIMAL));
  }
}
