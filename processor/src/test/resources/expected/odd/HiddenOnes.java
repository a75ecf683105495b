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
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "hidden_ones"}: its columns, keys, relations and queries. Its rows are records of {@link Hidden}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
@SuppressWarnings({"deprecation", "removal"})
interface HiddenOnes {
  /**
   * The table {@code "hidden_ones"}.
   */
  Table<HiddenOnes, Hidden> HIDDEN_ONES = Table.of("hidden_ones", HiddenOnes::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<HiddenOnes, Long> ID = HIDDEN_ONES.number("id", Codecs.LONG);

  /**
   * The column {@code "old"}: {@code "old"}.
   */
  Column.Updatable<HiddenOnes, Hidden.Old> OLD = HIDDEN_ONES.column("old",
      Codecs.enumeration("\"old\"", Hidden.Old.class));

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<HiddenOnes> PRIMARY_KEY = HIDDEN_ONES.key("hidden_ones_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<HiddenOnes, Hidden> findById(long id) {
    return FindFirst.byKey(HIDDEN_ONES, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<HiddenOnes, Hidden> findFirst(Clause<? super HiddenOnes>... clauses) {
    return FindFirst.of(HIDDEN_ONES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<HiddenOnes, Hidden> findMany(Clause<? super HiddenOnes>... clauses) {
    return FindMany.of(HIDDEN_ONES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super HiddenOnes>... filters) {
    return Count.rows(HIDDEN_ONES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super HiddenOnes>... filters) {
    return Count.any(HIDDEN_ONES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<HiddenOnes, Hidden> insert(NewHidden row) {
    return Insert.of(HIDDEN_ONES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<HiddenOnes, Hidden> insert(Collection<NewHidden> rows) {
    return InsertAll.of(HIDDEN_ONES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<HiddenOnes, Hidden> update(Assignment<? super HiddenOnes> first,
      Assignment<? super HiddenOnes>... more) {
    return Update.of(HIDDEN_ONES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<HiddenOnes, Hidden> update(
      Collection<? extends Assignment<? super HiddenOnes>> changes) {
    return Update.of(HIDDEN_ONES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<HiddenOnes, Hidden> delete(Where<? super HiddenOnes> filter) {
    return Delete.of(HIDDEN_ONES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<HiddenOnes, Hidden> deleteEveryRow() {
    return Delete.ofEveryRow(HIDDEN_ONES);
  }

  private static Hidden read(Row row, int i) {
    return new Hidden(row.getLong(i), row.get(i + 1, OLD.codec()));
  }
}
