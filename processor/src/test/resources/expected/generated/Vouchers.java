package generated;

import dev.virga.Query;
import dev.virga.UuidV7;
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
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "vouchers"}: its columns, keys, relations and queries. Its rows are records of {@link Voucher}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Vouchers {
  /**
   * The table {@code "vouchers"}.
   */
  Table<Vouchers, Voucher> VOUCHERS = Table.of("vouchers", Vouchers::read);

  /**
   * The column {@code "id"}: {@code uuid}, made by {@code UuidV7}.
   */
  Column.Updatable<Vouchers, Voucher.VoucherId> ID = VOUCHERS.column("id",
      Codecs.wrapped(Codecs.UUID, Voucher.VoucherId::new, Voucher.VoucherId::value),
      ColumnTrait.generatedBy(new UuidV7().as(Voucher.VoucherId::new)));

  /**
   * The column {@code "token"}: {@code uuid}, made by {@code UuidV7}.
   */
  Column.Updatable<Vouchers, UUID> TOKEN = VOUCHERS.column("token", Codecs.UUID,
      ColumnTrait.generatedBy(new UuidV7()));

  /**
   * The column {@code "number"}: {@code bigint}, made by {@code Numbers}.
   */
  NumberColumn.Updatable<Vouchers, Long> NUMBER = VOUCHERS.number("number", Codecs.LONG,
      ColumnTrait.generatedBy(new Voucher.Numbers()));

  /**
   * The column {@code "again"}: {@code bigint} or null, made by {@code Numbers}.
   */
  NumberColumn.Updatable<Vouchers, Long> AGAIN = VOUCHERS.number("again", Codecs.LONG,
      ColumnTrait.NULLABLE, ColumnTrait.generatedBy(new Voucher.Numbers()));

  /**
   * The column {@code "other"}: {@code uuid} or null, made by {@code UuidV7}.
   */
  Column.Updatable<Vouchers, UUID> OTHER = VOUCHERS.column("other", Codecs.UUID,
      ColumnTrait.NULLABLE, ColumnTrait.generatedBy(new UuidV7()));

  /**
   * The column {@code "code"}: {@code text}, made by {@code Codes}.
   */
  Column.Updatable<Vouchers, Voucher.Code> CODE = VOUCHERS.column("code",
      Codecs.converted(Codecs.TEXT, new Voucher.CodeConverter()),
      ColumnTrait.generatedBy(new Voucher.Codes()));

  /**
   * The column {@code "replaces_id"}: {@code uuid} or null.
   */
  Column.Updatable<Vouchers, Voucher.VoucherId> REPLACES_ID = VOUCHERS.column("replaces_id",
      Codecs.wrapped(Codecs.UUID, Voucher.VoucherId::new, Voucher.VoucherId::value),
      ColumnTrait.NULLABLE);

  /**
   * The column {@code "text"}: {@code text}.
   */
  TextColumn.Updatable<Vouchers> TEXT = VOUCHERS.text("text");

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Vouchers> PRIMARY_KEY = VOUCHERS.key("vouchers_pkey", "id");

  /**
   * The {@link Voucher} whose {@code "id"} is {@code "replaces_id"}, if there is one.
   */
  OptionalToOne<Vouchers, Vouchers, Voucher> REPLACES = VOUCHERS.optionalToOne("replaces",
      "replaces_id", () -> Vouchers.VOUCHERS, "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Vouchers, Voucher> findById(Voucher.VoucherId id) {
    return FindFirst.byKey(VOUCHERS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Vouchers, Voucher> findFirst(Clause<? super Vouchers>... clauses) {
    return FindFirst.of(VOUCHERS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Vouchers, Voucher> findMany(Clause<? super Vouchers>... clauses) {
    return FindMany.of(VOUCHERS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Vouchers>... filters) {
    return Count.rows(VOUCHERS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Vouchers>... filters) {
    return Count.any(VOUCHERS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Vouchers, Voucher> insert(NewVoucher row) {
    return Insert.of(VOUCHERS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Vouchers, Voucher> insert(Collection<NewVoucher> rows) {
    return InsertAll.of(VOUCHERS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Vouchers, Voucher> update(Assignment<? super Vouchers> first,
      Assignment<? super Vouchers>... more) {
    return Update.of(VOUCHERS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Vouchers, Voucher> update(
      Collection<? extends Assignment<? super Vouchers>> changes) {
    return Update.of(VOUCHERS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Vouchers, Voucher> delete(Where<? super Vouchers> filter) {
    return Delete.of(VOUCHERS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Vouchers, Voucher> deleteEveryRow() {
    return Delete.ofEveryRow(VOUCHERS);
  }

  private static Voucher read(Row row, int i) {
    return new Voucher(row.get(i, ID.codec()), row.get(i + 1, Codecs.UUID), row.getLong(i + 2),
        row.getNullable(i + 3, Codecs.LONG),
        Optional.ofNullable(row.getNullable(i + 4, Codecs.UUID)), row.get(i + 5, CODE.codec()),
        row.getNullable(i + 6, REPLACES_ID.codec()), row.get(i + 7, Codecs.TEXT));
  }
}
