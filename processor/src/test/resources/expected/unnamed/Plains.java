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
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "plains"}: its columns, keys, relations and queries. Its rows are records of {@link Plain}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Plains {
  /**
   * The table {@code "plains"}.
   */
  Table<Plains, Plain> PLAINS = Table.of("plains", Plains::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Plains, Long> ID = PLAINS.number("id", Codecs.LONG);

  /**
   * The column {@code "plains"}: {@code text}.
   */
  TextColumn.Updatable<Plains> NEW_PLAIN = PLAINS.text("plains");

  /**
   * The column {@code "plain"}: {@code text}.
   */
  TextColumn.Updatable<Plains> PLAIN = PLAINS.text("plain");

  /**
   * The column {@code "parent_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Plains, Long> PARENT_ID = PLAINS.number("parent_id", Codecs.LONG);

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Plains> PRIMARY_KEY = PLAINS.key("plains_pkey", "id");

  /**
   * The unique key {@code "plains"}.
   */
  UniqueKey<Plains> UNIQUE_NEW_PLAIN = PLAINS.key("plains_plains_key", "plains");

  /**
   * The {@link Plain} whose {@code "id"} is {@code "parent_id"}.
   */
  ToOne<Plains, Plains, Plain> PARENT = PLAINS.toOne("parent", "parent_id", () -> Plains.PLAINS,
      "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Plains, Plain> findById(long id) {
    return FindFirst.byKey(PLAINS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Plains, Plain> findFirst(Clause<? super Plains>... clauses) {
    return FindFirst.of(PLAINS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Plains, Plain> findMany(Clause<? super Plains>... clauses) {
    return FindMany.of(PLAINS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Plains>... filters) {
    return Count.rows(PLAINS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Plains>... filters) {
    return Count.any(PLAINS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Plains, Plain> insert(NewPlain row) {
    return Insert.of(PLAINS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Plains, Plain> insert(Collection<NewPlain> rows) {
    return InsertAll.of(PLAINS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Plains, Plain> update(Assignment<? super Plains> first,
      Assignment<? super Plains>... more) {
    return Update.of(PLAINS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Plains, Plain> update(Collection<? extends Assignment<? super Plains>> changes) {
    return Update.of(PLAINS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Plains, Plain> delete(Where<? super Plains> filter) {
    return Delete.of(PLAINS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Plains, Plain> deleteEveryRow() {
    return Delete.ofEveryRow(PLAINS);
  }

  private static Plain read(Row row, int i) {
    return new Plain(row.getLong(i), row.get(i + 1, Codecs.TEXT), row.get(i + 2, Codecs.TEXT),
        row.getLong(i + 3));
  }
}
