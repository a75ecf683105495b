package converted;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Changes;
import dev.virga.sql.Column;
import dev.virga.sql.Cte;
import dev.virga.sql.Derived;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Operand;
import dev.virga.sql.RowType;
import dev.virga.sql.Subquery;
import dev.virga.sql.TableFunction;
import java.util.Collection;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "totals"} of a derived table: its columns. It is read as a record of {@link Account.Total}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface Totals {
  /**
   * The row {@code "totals"}.
   */
  RowType<Totals, Account.Total> TOTALS = RowType.of("totals", Totals::read);

  /**
   * The column {@code "email"}: {@code text}.
   */
  Column<Totals, Account.Email> EMAIL = TOTALS.column("email", Codecs.converted(Codecs.TEXT,
      new Account.Email.AsText()));

  /**
   * The column {@code "accounts"}: {@code bigint}.
   */
  NumberColumn<Totals, Long> ACCOUNTS = TOTALS.number("accounts", Codecs.LONG);

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<Totals, Account.Total> as(Subquery<Account.Total> query) {
    return TOTALS.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<Totals, Account.Total> cte(Subquery<Account.Total> query) {
    return TOTALS.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<Totals, Account.Total> cte(Changes<Account.Total> changes) {
    return TOTALS.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<Totals, Account.Total> recursive(Subquery<Account.Total> base,
      Function<Derived<Totals, Account.Total>, ? extends Subquery<Account.Total>> step) {
    return TOTALS.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Totals, Account.Total> from(Operand<?, ?> function) {
    return TOTALS.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<Totals, Account.Total> from(TableFunction function) {
    return TOTALS.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<Totals, Account.Total> values(Collection<Account.Total> rows) {
    return TOTALS.values(rows, Account.Total::email, Account.Total::accounts);
  }

  private static Account.Total read(Row row, int i) {
    return new Account.Total(row.get(i, EMAIL.codec()), row.getLong(i + 1));
  }
}
