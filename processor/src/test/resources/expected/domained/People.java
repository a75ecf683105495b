package domained;

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
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "crm_people"}: its columns, keys, relations and queries. Its rows are records of {@link Person}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface People {
  /**
   * The table {@code "crm_people"}.
   */
  Table<People, Person> PEOPLE = Table.of("crm", "crm_people", People::read);

  /**
   * The column {@code "id"}: {@code "crm"."crm_person_id"}.
   */
  Column.Updatable<People, Person.PersonId> ID = PEOPLE.column("id", Codecs.wrapped(Codecs.LONG,
      Person.PersonId::new, Person.PersonId::value));

  /**
   * The column {@code "email"}: {@code "crm"."crm_email"}.
   */
  Column.Updatable<People, Person.Email> EMAIL = PEOPLE.column("email", Codecs.wrapped(Codecs.TEXT,
      Person.Email::new, Person.Email::value));

  /**
   * The column {@code "second"}: {@code "crm"."crm_email"} or null.
   */
  Column.Updatable<People, Person.Email> SECOND = PEOPLE.column("second",
      Codecs.wrapped(Codecs.TEXT, Person.Email::new, Person.Email::value), ColumnTrait.NULLABLE);

  /**
   * The column {@code "others"}: {@code "crm"."crm_email"[]}.
   */
  Column.Updatable<People, List<Person.Email>> OTHERS = PEOPLE.column("others",
      Codecs.list("\"crm\".\"crm_email\"", Codecs.wrapped(Codecs.TEXT, Person.Email::new,
      Person.Email::value)));

  /**
   * The column {@code "lead_id"}: {@code "crm"."crm_person_id"} or null.
   */
  Column.Updatable<People, Person.PersonId> LEAD_ID = PEOPLE.column("lead_id",
      Codecs.wrapped(Codecs.LONG, Person.PersonId::new, Person.PersonId::value),
      ColumnTrait.NULLABLE);

  /**
   * The column {@code "mood"}: {@code "public"."crm_mood"}.
   */
  Column.Updatable<People, Person.Mood> MOOD = PEOPLE.column("mood",
      Codecs.wrapped(Codecs.enumText(Person.Feeling.class), Person.Mood::new,
      Person.Mood::feeling));

  /**
   * The column {@code "level"}: {@code "crm"."crm_level"}, {@code 1} by default.
   */
  Column.Updatable<People, Person.Level> LEVEL = PEOPLE.column("level",
      Codecs.wrapped(Codecs.INTEGER, Person.Level::new, Person.Level::value),
      ColumnTrait.defaultTo("1"));

  /**
   * The column {@code "sorted"}: {@code "crm"."crm_email"}.
   */
  Column.Updatable<People, Person.Email> SORTED = PEOPLE.column("sorted",
      Codecs.wrapped(Codecs.TEXT, Person.Email::new, Person.Email::value));

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<People> PRIMARY_KEY = PEOPLE.key("crm_people_pkey", "id");

  /**
   * The unique key {@code "email"}.
   */
  UniqueKey<People> UNIQUE_EMAIL = PEOPLE.key("crm_people_email_key", "email");

  /**
   * The {@link Person} whose {@code "id"} is {@code "lead_id"}, if there is one.
   */
  OptionalToOne<People, People, Person> LEAD = PEOPLE.optionalToOne("lead", "lead_id",
      () -> People.PEOPLE, "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<People, Person> findById(Person.PersonId id) {
    return FindFirst.byKey(PEOPLE, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<People, Person> findFirst(Clause<? super People>... clauses) {
    return FindFirst.of(PEOPLE, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<People, Person> findMany(Clause<? super People>... clauses) {
    return FindMany.of(PEOPLE, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super People>... filters) {
    return Count.rows(PEOPLE, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super People>... filters) {
    return Count.any(PEOPLE, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<People, Person> insert(NewPerson row) {
    return Insert.of(PEOPLE, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<People, Person> insert(Collection<NewPerson> rows) {
    return InsertAll.of(PEOPLE, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<People, Person> update(Assignment<? super People> first,
      Assignment<? super People>... more) {
    return Update.of(PEOPLE, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<People, Person> update(Collection<? extends Assignment<? super People>> changes) {
    return Update.of(PEOPLE, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<People, Person> delete(Where<? super People> filter) {
    return Delete.of(PEOPLE, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<People, Person> deleteEveryRow() {
    return Delete.ofEveryRow(PEOPLE);
  }

  private static Person read(Row row, int i) {
    return new Person(row.get(i, ID.codec()), row.get(i + 1, EMAIL.codec()),
        Optional.ofNullable(row.getNullable(i + 2, SECOND.codec())), row.get(i + 3, OTHERS.codec()),
        row.getNullable(i + 4, LEAD_ID.codec()), row.get(i + 5, MOOD.codec()),
        row.get(i + 6, LEVEL.codec()), row.get(i + 7, SORTED.codec()));
  }
}
