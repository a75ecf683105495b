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
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "friendships"}: its columns, keys, relations and queries. Its rows are records of {@link Friendship}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface Friendships {
  /**
   * The table {@code "friendships"}.
   */
  Table<Friendships, Friendship> FRIENDSHIPS = Table.of("friendships", Friendships::read);

  /**
   * The column {@code "one_id"}: {@code uuid}.
   */
  Column.Updatable<Friendships, UUID> ONE_ID = FRIENDSHIPS.column("one_id", Codecs.UUID);

  /**
   * The column {@code "other_id"}: {@code uuid}.
   */
  Column.Updatable<Friendships, UUID> OTHER_ID = FRIENDSHIPS.column("other_id", Codecs.UUID);

  /**
   * The primary key {@code "one_id"}, {@code "other_id"}.
   */
  UniqueKey<Friendships> PRIMARY_KEY = FRIENDSHIPS.key("friendships_pkey", "one_id", "other_id");

  /**
   * The {@link Customer} whose {@code "id"} is {@code "one_id"}.
   */
  ToOne<Friendships, Customers, Customer> ONE = FRIENDSHIPS.toOne("one", "one_id",
      () -> Customers.CUSTOMERS, "id");

  /**
   * The {@link Customer} whose {@code "id"} is {@code "other_id"}.
   */
  ToOne<Friendships, Customers, Customer> OTHER = FRIENDSHIPS.toOne("other", "other_id",
      () -> Customers.CUSTOMERS, "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Friendships, Friendship> findById(UUID oneId, UUID otherId) {
    return FindFirst.byKey(FRIENDSHIPS, Sql.where(ONE_ID.eq(oneId), OTHER_ID.eq(otherId)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Friendships, Friendship> findFirst(Clause<? super Friendships>... clauses) {
    return FindFirst.of(FRIENDSHIPS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Friendships, Friendship> findMany(Clause<? super Friendships>... clauses) {
    return FindMany.of(FRIENDSHIPS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Friendships>... filters) {
    return Count.rows(FRIENDSHIPS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Friendships>... filters) {
    return Count.any(FRIENDSHIPS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Friendships, Friendship> insert(NewFriendship row) {
    return Insert.of(FRIENDSHIPS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Friendships, Friendship> insert(Collection<NewFriendship> rows) {
    return InsertAll.of(FRIENDSHIPS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Friendships, Friendship> update(Assignment<? super Friendships> first,
      Assignment<? super Friendships>... more) {
    return Update.of(FRIENDSHIPS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Friendships, Friendship> update(
      Collection<? extends Assignment<? super Friendships>> changes) {
    return Update.of(FRIENDSHIPS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Friendships, Friendship> delete(Where<? super Friendships> filter) {
    return Delete.of(FRIENDSHIPS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Friendships, Friendship> deleteEveryRow() {
    return Delete.ofEveryRow(FRIENDSHIPS);
  }

  private static Friendship read(Row row, int i) {
    return new Friendship(row.get(i, Codecs.UUID), row.get(i + 1, Codecs.UUID));
  }
}
