package columns;

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
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import dev.virga.type.Bits;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "panels"}: its columns, keys, relations and queries. Its rows are records of {@link Panel}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Panels {
  /**
   * The table {@code "panels"}.
   */
  Table<Panels, Panel> PANELS = Table.of("panels", Panels::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Panels, Long> ID = PANELS.number("id", Codecs.LONG);

  /**
   * The column {@code "finish"}: {@code varchar(12)} or null.
   */
  Column.Updatable<Panels, Panel.Finish> FINISH = PANELS.column("finish",
      Codecs.enumText(Panel.Finish.class), ColumnTrait.NULLABLE);

  /**
   * The column {@code "finishes"}: {@code text[]}.
   */
  Column.Updatable<Panels, List<Panel.Finish>> FINISHES = PANELS.column("finishes",
      Codecs.list(Codecs.enumText(Panel.Finish.class)));

  /**
   * The column {@code "flags"}: {@code bit(3)}.
   */
  Column.Updatable<Panels, Bits> FLAGS = PANELS.column("flags", Codecs.BITS);

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Panels> PRIMARY_KEY = PANELS.key("panels_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Panels, Panel> findById(long id) {
    return FindFirst.byKey(PANELS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Panels, Panel> findFirst(Clause<? super Panels>... clauses) {
    return FindFirst.of(PANELS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Panels, Panel> findMany(Clause<? super Panels>... clauses) {
    return FindMany.of(PANELS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Panels>... filters) {
    return Count.rows(PANELS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Panels>... filters) {
    return Count.any(PANELS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Panels, Panel> insert(NewPanel row) {
    return Insert.of(PANELS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Panels, Panel> insert(Collection<NewPanel> rows) {
    return InsertAll.of(PANELS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Panels, Panel> update(Assignment<? super Panels> first,
      Assignment<? super Panels>... more) {
    return Update.of(PANELS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Panels, Panel> update(Collection<? extends Assignment<? super Panels>> changes) {
    return Update.of(PANELS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Panels, Panel> delete(Where<? super Panels> filter) {
    return Delete.of(PANELS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Panels, Panel> deleteEveryRow() {
    return Delete.ofEveryRow(PANELS);
  }

  private static Panel read(Row row, int i) {
    return new Panel(row.getLong(i), Optional.ofNullable(row.getNullable(i + 1, FINISH.codec())),
        row.get(i + 2, FINISHES.codec()), row.get(i + 3, Codecs.BITS));
  }
}
