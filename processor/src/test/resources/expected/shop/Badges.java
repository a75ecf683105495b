package shop;

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
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "badges"}: its columns, keys, relations and queries. Its rows are records of {@link Customer.Badge}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Badges {
  /**
   * The table {@code "badges"}.
   */
  Table<Badges, Customer.Badge> BADGES = Table.of("shop", "badges", Badges::read);

  /**
   * The column {@code "id"}: {@code uuid}.
   */
  Column.Updatable<Badges, UUID> ID = BADGES.column("id", Codecs.UUID);

  /**
   * The column {@code "spare_of"}: {@code uuid}.
   */
  Column.Updatable<Badges, UUID> SPARE_OF = BADGES.column("spare_of", Codecs.UUID);

  /**
   * The column {@code "text"}: {@code text}.
   */
  TextColumn.Updatable<Badges> TEXT = BADGES.text("text");

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Badges> PRIMARY_KEY = BADGES.key("badges_pkey", "id");

  /**
   * The unique key {@code "spare_of"}.
   */
  UniqueKey<Badges> UNIQUE_SPARE_OF = BADGES.key("badges_spare_of_key", "spare_of");

  /**
   * The {@link Customer} whose {@code "id"} is {@code "id"}.
   */
  ToOne<Badges, Customers, Customer> OWNER = BADGES.toOne("owner", "id", () -> Customers.CUSTOMERS,
      "id");

  /**
   * The {@link Customer} whose {@code "id"} is {@code "spare_of"}.
   */
  ToOne<Badges, Customers, Customer> SPARE_OF_CUSTOMER = BADGES.toOne("spare_of_customer",
      "spare_of", () -> Customers.CUSTOMERS, "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Badges, Customer.Badge> findById(UUID id) {
    return FindFirst.byKey(BADGES, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Badges, Customer.Badge> findFirst(Clause<? super Badges>... clauses) {
    return FindFirst.of(BADGES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Badges, Customer.Badge> findMany(Clause<? super Badges>... clauses) {
    return FindMany.of(BADGES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Badges>... filters) {
    return Count.rows(BADGES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Badges>... filters) {
    return Count.any(BADGES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Badges, Customer.Badge> insert(NewBadge row) {
    return Insert.of(BADGES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Badges, Customer.Badge> insert(Collection<NewBadge> rows) {
    return InsertAll.of(BADGES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Badges, Customer.Badge> update(Assignment<? super Badges> first,
      Assignment<? super Badges>... more) {
    return Update.of(BADGES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Badges, Customer.Badge> update(
      Collection<? extends Assignment<? super Badges>> changes) {
    return Update.of(BADGES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Badges, Customer.Badge> delete(Where<? super Badges> filter) {
    return Delete.of(BADGES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Badges, Customer.Badge> deleteEveryRow() {
    return Delete.ofEveryRow(BADGES);
  }

  private static Customer.Badge read(Row row, int i) {
    return new Customer.Badge(row.get(i, Codecs.UUID), row.get(i + 1, Codecs.UUID),
        row.get(i + 2, Codecs.TEXT));
  }
}
