package shapes;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
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
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "badges"}: its columns, keys, relations and queries. Its rows are records of {@link Shaped.Badge}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface Badges {
  /**
   * The table {@code "badges"}.
   */
  Table<Badges, Shaped.Badge> BADGES = Table.of("badges", Badges::read);

  /**
   * The column {@code "person_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Badges, Long> PERSON_ID = BADGES.number("person_id", Codecs.LONG);

  /**
   * The column {@code "number"}: {@code integer}.
   */
  NumberColumn.Updatable<Badges, Integer> NUMBER = BADGES.number("number", Codecs.INTEGER);

  /**
   * The primary key {@code "person_id"}.
   */
  UniqueKey<Badges> PRIMARY_KEY = BADGES.key("badges_pkey", "person_id");

  /**
   * The {@link Shaped.Person} whose {@code "id"} is {@code "person_id"}.
   */
  ToOne<Badges, People, Shaped.Person> PERSON = BADGES.toOne("person", "person_id",
      () -> People.PEOPLE, "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Badges, Shaped.Badge> findById(long personId) {
    return FindFirst.byKey(BADGES, Sql.where(PERSON_ID.eq(personId)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Badges, Shaped.Badge> findFirst(Clause<? super Badges>... clauses) {
    return FindFirst.of(BADGES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Badges, Shaped.Badge> findMany(Clause<? super Badges>... clauses) {
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
  static Insert<Badges, Shaped.Badge> insert(NewBadge row) {
    return Insert.of(BADGES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Badges, Shaped.Badge> insert(Collection<NewBadge> rows) {
    return InsertAll.of(BADGES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Badges, Shaped.Badge> update(Assignment<? super Badges> first,
      Assignment<? super Badges>... more) {
    return Update.of(BADGES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Badges, Shaped.Badge> update(
      Collection<? extends Assignment<? super Badges>> changes) {
    return Update.of(BADGES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Badges, Shaped.Badge> delete(Where<? super Badges> filter) {
    return Delete.of(BADGES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Badges, Shaped.Badge> deleteEveryRow() {
    return Delete.ofEveryRow(BADGES);
  }

  private static Shaped.Badge read(Row row, int i) {
    return new Shaped.Badge(row.getLong(i), row.getInt(i + 1));
  }
}
