package blog;

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
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.time.Instant;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "follows"}: its columns, keys, relations and queries. Its rows are records of {@link Follow}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Follows {
  /**
   * The table {@code "follows"}.
   */
  Table<Follows, Follow> FOLLOWS = Table.of("follows", Follows::read);

  /**
   * The column {@code "follower_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Follows, Long> FOLLOWER_ID = FOLLOWS.number("follower_id", Codecs.LONG);

  /**
   * The column {@code "followed_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Follows, Long> FOLLOWED_ID = FOLLOWS.number("followed_id", Codecs.LONG);

  /**
   * The column {@code "created_at"}: {@code timestamptz}, {@code now()} by default.
   */
  Column.Updatable<Follows, Instant> CREATED_AT = FOLLOWS.column("created_at", Codecs.INSTANT,
      ColumnTrait.defaultTo("now()"));

  /**
   * The primary key {@code "follower_id"}, {@code "followed_id"}.
   */
  UniqueKey<Follows> PRIMARY_KEY = FOLLOWS.key("follows_pkey", "follower_id", "followed_id");

  /**
   * The {@link User} whose {@code "id"} is {@code "follower_id"}.
   */
  ToOne<Follows, Users, User> FOLLOWER = FOLLOWS.toOne("follower", "follower_id", () -> Users.USERS,
      "id");

  /**
   * The {@link User} whose {@code "id"} is {@code "followed_id"}.
   */
  ToOne<Follows, Users, User> FOLLOWED = FOLLOWS.toOne("followed", "followed_id", () -> Users.USERS,
      "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Follows, Follow> findById(long followerId, long followedId) {
    return FindFirst.byKey(FOLLOWS, Sql.where(FOLLOWER_ID.eq(followerId),
        FOLLOWED_ID.eq(followedId)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Follows, Follow> findFirst(Clause<? super Follows>... clauses) {
    return FindFirst.of(FOLLOWS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Follows, Follow> findMany(Clause<? super Follows>... clauses) {
    return FindMany.of(FOLLOWS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Follows>... filters) {
    return Count.rows(FOLLOWS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Follows>... filters) {
    return Count.any(FOLLOWS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Follows, Follow> insert(NewFollow row) {
    return Insert.of(FOLLOWS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Follows, Follow> insert(Collection<NewFollow> rows) {
    return InsertAll.of(FOLLOWS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Follows, Follow> update(Assignment<? super Follows> first,
      Assignment<? super Follows>... more) {
    return Update.of(FOLLOWS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Follows, Follow> update(Collection<? extends Assignment<? super Follows>> changes) {
    return Update.of(FOLLOWS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Follows, Follow> delete(Where<? super Follows> filter) {
    return Delete.of(FOLLOWS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Follows, Follow> deleteEveryRow() {
    return Delete.ofEveryRow(FOLLOWS);
  }

  private static Follow read(Row row, int i) {
    return new Follow(row.getLong(i), row.getLong(i + 1), row.get(i + 2, Codecs.INSTANT));
  }
}
