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
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "2fa"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.SecondFactor}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface _2fa {
  /**
   * The table {@code "2fa"}.
   */
  Table<_2fa, Spelling.SecondFactor> _2FA = Table.of("2fa", _2fa::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<_2fa, Long> ID = _2FA.number("id", Codecs.LONG);

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<_2fa> PRIMARY_KEY = _2FA.key("2fa_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<_2fa, Spelling.SecondFactor> findById(long id) {
    return FindFirst.byKey(_2FA, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<_2fa, Spelling.SecondFactor> findFirst(Clause<? super _2fa>... clauses) {
    return FindFirst.of(_2FA, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<_2fa, Spelling.SecondFactor> findMany(Clause<? super _2fa>... clauses) {
    return FindMany.of(_2FA, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super _2fa>... filters) {
    return Count.rows(_2FA, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super _2fa>... filters) {
    return Count.any(_2FA, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<_2fa, Spelling.SecondFactor> insert(NewSecondFactor row) {
    return Insert.of(_2FA, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<_2fa, Spelling.SecondFactor> insert(Collection<NewSecondFactor> rows) {
    return InsertAll.of(_2FA, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<_2fa, Spelling.SecondFactor> update(Assignment<? super _2fa> first,
      Assignment<? super _2fa>... more) {
    return Update.of(_2FA, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<_2fa, Spelling.SecondFactor> update(
      Collection<? extends Assignment<? super _2fa>> changes) {
    return Update.of(_2FA, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<_2fa, Spelling.SecondFactor> delete(Where<? super _2fa> filter) {
    return Delete.of(_2FA, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<_2fa, Spelling.SecondFactor> deleteEveryRow() {
    return Delete.ofEveryRow(_2FA);
  }

  private static Spelling.SecondFactor read(Row row, int i) {
    return new Spelling.SecondFactor(row.getLong(i));
  }
}
