package odd;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.Column;
import dev.virga.sql.Count;
import dev.virga.sql.Delete;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "accounts"}: its columns, keys, relations and queries. Its rows are records of {@link Account}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Accounts {
  /**
   * The table {@code "accounts"}.
   */
  Table<Accounts, Account> ACCOUNTS = Table.of("accounts", Accounts::read);

  /**
   * The column {@code "iban"}: {@code text}.
   */
  Column.Updatable<Accounts, IBAN> IBAN = ACCOUNTS.column("iban", Codecs.wrapped(Codecs.TEXT,
      value -> new IBAN(value), (IBAN value) -> value.value()));

  /**
   * The column {@code "d"}: {@code integer[]}.
   */
  Column.Updatable<Accounts, List<Account.D>> D = ACCOUNTS.column("d",
      Codecs.list(Codecs.wrapped(Codecs.INTEGER, value -> new Account.D(value),
      (Account.D value) -> value.value())));

  /**
   * The primary key {@code "iban"}.
   */
  UniqueKey<Accounts> PRIMARY_KEY = ACCOUNTS.key("accounts_pkey", "iban");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Accounts, Account> findById(IBAN iban) {
    return FindFirst.byKey(ACCOUNTS, Sql.where(IBAN.eq(iban)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Accounts, Account> findFirst(Clause<? super Accounts>... clauses) {
    return FindFirst.of(ACCOUNTS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Accounts, Account> findMany(Clause<? super Accounts>... clauses) {
    return FindMany.of(ACCOUNTS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Accounts>... filters) {
    return Count.rows(ACCOUNTS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Accounts>... filters) {
    return Count.any(ACCOUNTS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Accounts, Account> insert(NewAccount row) {
    return Insert.of(ACCOUNTS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Accounts, Account> insert(Collection<NewAccount> rows) {
    return InsertAll.of(ACCOUNTS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Accounts, Account> update(Assignment<? super Accounts> first,
      Assignment<? super Accounts>... more) {
    return Update.of(ACCOUNTS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Accounts, Account> update(
      Collection<? extends Assignment<? super Accounts>> changes) {
    return Update.of(ACCOUNTS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Accounts, Account> delete(Where<? super Accounts> filter) {
    return Delete.of(ACCOUNTS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Accounts, Account> deleteEveryRow() {
    return Delete.ofEveryRow(ACCOUNTS);
  }

  private static Account read(Row row, int i) {
    return new Account(row.get(i, IBAN.codec()), row.get(i + 1, D.codec()));
  }
}
