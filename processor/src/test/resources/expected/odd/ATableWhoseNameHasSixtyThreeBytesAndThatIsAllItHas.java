package odd;

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
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "a_table_whose_name_has_sixty_three_bytes_and_that_is_all_it_has"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.Long63}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas {
  /**
   * The table {@code "a_table_whose_name_has_sixty_three_bytes_and_that_is_all_it_has"}.
   */
  Table<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS = Table.of("a_table_whose_name_has_sixty_three_bytes_and_that_is_all_it_has", ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Long> ID = A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS.number("id",
      Codecs.LONG);

  /**
   * The column {@code "a_column_whose_name_is_long_too"}: {@code text}.
   */
  TextColumn.Updatable<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> A = A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS.text("a_column_whose_name_is_long_too");

  /**
   * The column {@code "a_column_whose_name_is_long_two"}: {@code text}.
   */
  TextColumn.Updatable<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> B = A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS.text("a_column_whose_name_is_long_two");

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> PRIMARY_KEY = A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS.key("a_table_whose_name_has_sixty_three_bytes_and_that_is_all_i_pkey",
      "id");

  /**
   * The unique key {@code "a_column_whose_name_is_long_too"}.
   */
  UniqueKey<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> UNIQUE_A = A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS.key("a_table_whose_name_has_sixty__a_column_whose_name_is_long_t_key",
      "a_column_whose_name_is_long_too");

  /**
   * The unique key {@code "a_column_whose_name_is_long_two"}.
   */
  UniqueKey<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> UNIQUE_B = A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS.key("a_table_whose_name_has_sixty__a_column_whose_name_is_long__key1",
      "a_column_whose_name_is_long_two");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> findById(
      long id) {
    return FindFirst.byKey(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> findFirst(
      Clause<? super ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas>... clauses) {
    return FindFirst.of(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> findMany(
      Clause<? super ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas>... clauses) {
    return FindMany.of(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(
      Where<? super ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas>... filters) {
    return Count.rows(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(
      Where<? super ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas>... filters) {
    return Count.any(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> insert(
      NewLong63 row) {
    return Insert.of(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> insert(
      Collection<NewLong63> rows) {
    return InsertAll.of(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> update(
      Assignment<? super ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> first,
      Assignment<? super ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas>... more) {
    return Update.of(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> update(
      Collection<? extends Assignment<? super ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas>> changes) {
    return Update.of(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> delete(
      Where<? super ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas> filter) {
    return Delete.of(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<ATableWhoseNameHasSixtyThreeBytesAndThatIsAllItHas, Spelling.Long63> deleteEveryRow(
      ) {
    return Delete.ofEveryRow(A_TABLE_WHOSE_NAME_HAS_SIXTY_THREE_BYTES_AND_THAT_IS_ALL_IT_HAS);
  }

  private static Spelling.Long63 read(Row row, int i) {
    return new Spelling.Long63(row.getLong(i), row.get(i + 1, Codecs.TEXT),
        row.get(i + 2, Codecs.TEXT));
  }
}
