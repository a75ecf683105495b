package odd;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Changes;
import dev.virga.sql.Column;
import dev.virga.sql.Cte;
import dev.virga.sql.Derived;
import dev.virga.sql.Operand;
import dev.virga.sql.RowType;
import dev.virga.sql.Subquery;
import dev.virga.sql.TableFunction;
import java.util.Collection;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "totals"} of a derived table: its columns. It is read as a record of {@link Account.SUM}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Totals {
  /**
   * The row {@code "totals"}.
   */
  RowType<Totals, Account.SUM> TOTALS = RowType.of("totals", Totals::read);

  /**
   * The column {@code "sum"}: {@code integer}.
   */
  Column<Totals, Account.D> SUM = TOTALS.column("sum", Codecs.wrapped(Codecs.INTEGER,
      value -> new Account.D(value), (Account.D value) -> value.value()));

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<Totals, Account.SUM> as(Subquery<Account.SUM> query) {
    return TOTALS.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<Totals, Account.SUM> cte(Subquery<Account.SUM> query) {
    return TOTALS.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<Totals, Account.SUM> cte(Changes<Account.SUM> changes) {
    return TOTALS.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<Totals, Account.SUM> recursive(Subquery<Account.SUM> base,
      Function<Derived<Totals, Account.SUM>, ? extends Subquery<Account.SUM>> step) {
    return TOTALS.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Totals, Account.SUM> from(Operand<?, ?> function) {
    return TOTALS.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Totals, Account.SUM> from(TableFunction function) {
    return TOTALS.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<Totals, Account.SUM> values(Collection<Account.SUM> rows) {
    return TOTALS.values(rows, (Account.SUM value) -> value.sum());
  }

  private static Account.SUM read(Row row, int i) {
    return new Account.SUM(row.get(i, SUM.codec()));
  }
}
