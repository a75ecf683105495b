package shop;

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
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToMany;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "customer"}: its columns, keys, relations and queries. Its rows are records of {@link Customer}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Customers {
  /**
   * The table {@code "customer"}.
   */
  Table<Customers, Customer> CUSTOMERS = Table.of("shop", "customer", Customers::read);

  /**
   * The column {@code "id"}: {@code uuid}.
   */
  Column.Updatable<Customers, UUID> ID = CUSTOMERS.column("id", Codecs.UUID);

  /**
   * The column {@code "first_name"}: {@code text}.
   */
  TextColumn.Updatable<Customers> FIRST_NAME = CUSTOMERS.text("first_name");

  /**
   * The column {@code "last_name"}: {@code text}.
   */
  TextColumn.Updatable<Customers> LAST_NAME = CUSTOMERS.text("last_name");

  /**
   * The column {@code "e-mail"}: {@code text}.
   */
  TextColumn.Updatable<Customers> EMAIL = CUSTOMERS.text("e-mail");

  /**
   * The column {@code "referrer_id"}: {@code uuid} or null.
   */
  Column.Updatable<Customers, UUID> REFERRER_ID = CUSTOMERS.column("referrer_id", Codecs.UUID,
      ColumnTrait.NULLABLE);

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Customers> PRIMARY_KEY = CUSTOMERS.key("customer_pkey", "id");

  /**
   * The unique key {@code "e-mail"}.
   */
  UniqueKey<Customers> UNIQUE_EMAIL = CUSTOMERS.key("one_mail", "e-mail");

  /**
   * The unique key {@code "first_name"}, {@code "last_name"}.
   */
  UniqueKey<Customers> UNIQUE_FIRST_NAME_LAST_NAME = CUSTOMERS.key("customer_first_name_last_name_key",
      "first_name", "last_name");

  /**
   * The unique key {@code "last_name"}, {@code "referrer_id"}.
   */
  UniqueKey<Customers> UNIQUE_LAST_NAME_REFERRER_ID = CUSTOMERS.key("one_referral", "last_name",
      "referrer_id");

  /**
   * The {@link Customer} whose {@code "id"} is {@code "referrer_id"}, if there is one.
   */
  OptionalToOne<Customers, Customers, Customer> REFERRER = CUSTOMERS.optionalToOne("referrer",
      "referrer_id", () -> Customers.CUSTOMERS, "id");

  /**
   * Each {@link Customer} whose {@code "referrer_id"} is {@code "id"}.
   */
  ToMany<Customers, Customers, Customer> REFERRED = CUSTOMERS.toMany("referred", "id",
      () -> Customers.CUSTOMERS, "referrer_id");

  /**
   * Each {@link Customer} that {@link Friendships} connects.
   */
  ToMany<Customers, Customers, Customer> FRIENDS = CUSTOMERS.toMany("friends", "id",
      () -> Friendships.FRIENDSHIPS, "one_id", "other_id", () -> Customers.CUSTOMERS, "id");

  /**
   * Each {@link Customer} that {@link Friendships} connects.
   */
  ToMany<Customers, Customers, Customer> FRIENDS_OF = CUSTOMERS.toMany("friends_of", "id",
      () -> Friendships.FRIENDSHIPS, "other_id", "one_id", () -> Customers.CUSTOMERS, "id");

  /**
   * The {@link Customer.Badge} whose {@code "id"} is {@code "id"}, if there is one.
   */
  OptionalToOne<Customers, Badges, Customer.Badge> BADGE = CUSTOMERS.optionalToOne("badge", "id",
      () -> Badges.BADGES, "id");

  /**
   * The {@link Customer.Badge} whose {@code "spare_of"} is {@code "id"}, if there is one.
   */
  OptionalToOne<Customers, Badges, Customer.Badge> SPARE_BADGE = CUSTOMERS.optionalToOne("spare_badge",
      "id", () -> Badges.BADGES, "spare_of");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Customers, Customer> findById(UUID id) {
    return FindFirst.byKey(CUSTOMERS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Customers, Customer> findFirst(Clause<? super Customers>... clauses) {
    return FindFirst.of(CUSTOMERS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Customers, Customer> findMany(Clause<? super Customers>... clauses) {
    return FindMany.of(CUSTOMERS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Customers>... filters) {
    return Count.rows(CUSTOMERS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Customers>... filters) {
    return Count.any(CUSTOMERS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Customers, Customer> insert(NewCustomer row) {
    return Insert.of(CUSTOMERS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Customers, Customer> insert(Collection<NewCustomer> rows) {
    return InsertAll.of(CUSTOMERS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Customers, Customer> update(Assignment<? super Customers> first,
      Assignment<? super Customers>... more) {
    return Update.of(CUSTOMERS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Customers, Customer> update(
      Collection<? extends Assignment<? super Customers>> changes) {
    return Update.of(CUSTOMERS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Customers, Customer> delete(Where<? super Customers> filter) {
    return Delete.of(CUSTOMERS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Customers, Customer> deleteEveryRow() {
    return Delete.ofEveryRow(CUSTOMERS);
  }

  private static Customer read(Row row, int i) {
    return new Customer(row.get(i, Codecs.UUID), row.get(i + 1, Codecs.TEXT),
        row.get(i + 2, Codecs.TEXT), row.get(i + 3, Codecs.TEXT),
        Optional.ofNullable(row.getNullable(i + 4, Codecs.UUID)));
  }
}
