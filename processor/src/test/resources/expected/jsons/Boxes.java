package jsons;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.JsonType;
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
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "boxes"}: its columns, keys, relations and queries. Its rows are records of {@link Box}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Boxes {
  /**
   * The table {@code "boxes"}.
   */
  Table<Boxes, Box> BOXES = Table.of("boxes", Boxes::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Boxes, Long> ID = BOXES.number("id", Codecs.LONG);

  /**
   * The column {@code "size"}: {@code jsonb}.
   */
  Column.Updatable<Boxes, Box.Size> SIZE = BOXES.column("size",
      Codecs.jsonb(new JsonType<Box.Size>() {}));

  /**
   * The column {@code "sizes"}: {@code jsonb} or null.
   */
  Column.Updatable<Boxes, Map<String, List<Box.Size>>> SIZES = BOXES.column("sizes",
      Codecs.jsonb(new JsonType<Map<String, List<Box.Size>>>() {}), ColumnTrait.NULLABLE);

  /**
   * The column {@code "anything"}: {@code json} or null.
   */
  Column.Updatable<Boxes, Object> ANYTHING = BOXES.column("anything",
      Codecs.json(new JsonType<Object>() {}), ColumnTrait.NULLABLE);

  /**
   * The column {@code "number"}: {@code jsonb}.
   */
  Column.Updatable<Boxes, Integer> NUMBER = BOXES.column("number",
      Codecs.jsonb(new JsonType<Integer>() {}, new Box.Broken()));

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Boxes> PRIMARY_KEY = BOXES.key("boxes_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Boxes, Box> findById(long id) {
    return FindFirst.byKey(BOXES, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Boxes, Box> findFirst(Clause<? super Boxes>... clauses) {
    return FindFirst.of(BOXES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Boxes, Box> findMany(Clause<? super Boxes>... clauses) {
    return FindMany.of(BOXES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Boxes>... filters) {
    return Count.rows(BOXES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Boxes>... filters) {
    return Count.any(BOXES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Boxes, Box> insert(NewBox row) {
    return Insert.of(BOXES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Boxes, Box> insert(Collection<NewBox> rows) {
    return InsertAll.of(BOXES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Boxes, Box> update(Assignment<? super Boxes> first,
      Assignment<? super Boxes>... more) {
    return Update.of(BOXES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Boxes, Box> update(Collection<? extends Assignment<? super Boxes>> changes) {
    return Update.of(BOXES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Boxes, Box> delete(Where<? super Boxes> filter) {
    return Delete.of(BOXES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Boxes, Box> deleteEveryRow() {
    return Delete.ofEveryRow(BOXES);
  }

  private static Box read(Row row, int i) {
    return new Box(row.getLong(i), row.get(i + 1, SIZE.codec()),
        Optional.ofNullable(row.getNullable(i + 2, SIZES.codec())),
        row.getNullable(i + 3, ANYTHING.codec()), row.get(i + 4, NUMBER.codec()));
  }
}
