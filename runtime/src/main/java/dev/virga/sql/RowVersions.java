package dev.virga.sql;

import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.VersionColumn;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.RowVersion;

/**
 * The other versions of a row that a statement changes; imported statically, as {@code import
 * static dev.virga.sql.RowVersions.*}.
 *
 * <p>{@code excluded} is for {@code doUpdate}. {@code old} and {@code updated} are for {@code
 * returning}, and need PostgreSQL 18: an older one says that there is no table {@code old}. Which
 * of them a row has depends on the statement:
 *
 * <table>
 *   <caption>Versions of a row</caption>
 *   <tr><th>Statement</th><th>{@code old}</th><th>{@code updated}</th></tr>
 *   <tr><td>update</td><td>always</td><td>always</td></tr>
 *   <tr><td>delete</td><td>always</td><td>never</td></tr>
 *   <tr><td>insert</td><td>where an upsert changed a row</td><td>always</td></tr>
 *   <tr><td>merge</td><td>where it did not insert</td><td>where it did not delete</td></tr>
 * </table>
 *
 * <p>What may be absent is selected through {@link Sql#optional}; else the query is refused when it
 * is built.
 *
 * @see <a href="https://www.postgresql.org/docs/current/dml-returning.html">PostgreSQL: Returning
 *     Data from Modified Rows</a>
 */
public final class RowVersions {
  private RowVersions() {}

  /** {@code excluded."column"}: the value that an upsert could not insert. */
  public static <S, V> Expr<S, V> excluded(Column<S, V> column) {
    return any(RowVersion.EXCLUDED, column);
  }

  /** {@code excluded."column"}: the text that an upsert could not insert. */
  public static <S> TextExpr<S> excluded(TextColumn<S> column) {
    return text(RowVersion.EXCLUDED, column);
  }

  /** {@code excluded."column"}: the number that an upsert could not insert. */
  public static <S, V extends Number> NumberExpr<S, V> excluded(NumberColumn<S, V> column) {
    return number(RowVersion.EXCLUDED, column);
  }

  /** {@code excluded."column"}: the boolean that an upsert could not insert. */
  public static <S> Condition<S> excluded(BooleanColumn<S> column) {
    return condition(RowVersion.EXCLUDED, column);
  }

  /** {@code old."column"}: the value before the change. */
  public static <S, V> Expr<S, V> old(Column<S, V> column) {
    return any(RowVersion.OLD, column);
  }

  /** {@code old."column"}: the text before the change. */
  public static <S> TextExpr<S> old(TextColumn<S> column) {
    return text(RowVersion.OLD, column);
  }

  /** {@code old."column"}: the number before the change. */
  public static <S, V extends Number> NumberExpr<S, V> old(NumberColumn<S, V> column) {
    return number(RowVersion.OLD, column);
  }

  /** {@code old."column"}: the boolean before the change. */
  public static <S> Condition<S> old(BooleanColumn<S> column) {
    return condition(RowVersion.OLD, column);
  }

  /** {@code old."column", ...}: the record before the change. */
  public static <S, R> Selectable<S, R> old(Table<S, R> table) {
    return record(RowVersion.OLD, table);
  }

  /** {@code new."column"}: the value after the change. */
  public static <S, V> Expr<S, V> updated(Column<S, V> column) {
    return any(RowVersion.NEW, column);
  }

  /** {@code new."column"}: the text after the change. */
  public static <S> TextExpr<S> updated(TextColumn<S> column) {
    return text(RowVersion.NEW, column);
  }

  /** {@code new."column"}: the number after the change. */
  public static <S, V extends Number> NumberExpr<S, V> updated(NumberColumn<S, V> column) {
    return number(RowVersion.NEW, column);
  }

  /** {@code new."column"}: the boolean after the change. */
  public static <S> Condition<S> updated(BooleanColumn<S> column) {
    return condition(RowVersion.NEW, column);
  }

  /** {@code new."column", ...}: the record after the change. */
  public static <S, R> Selectable<S, R> updated(Table<S, R> table) {
    return record(RowVersion.NEW, table);
  }

  private static <S, V> Expr<S, V> any(RowVersion version, Column<S, V> column) {
    return new Computed<>(expression(version, column), column.codec());
  }

  private static <S> TextExpr<S> text(RowVersion version, TextColumn<S> column) {
    return new ComputedText<>(expression(version, column), column.codec());
  }

  private static <S, V extends Number> NumberExpr<S, V> number(
      RowVersion version, NumberColumn<S, V> column) {
    return new ComputedNumber<>(expression(version, column), column.codec());
  }

  private static <S> Condition<S> condition(RowVersion version, BooleanColumn<S> column) {
    return new Predicate<>(expression(version, column));
  }

  private static Expression expression(RowVersion version, Column<?, ?> column) {
    ColumnReference reference = column.expression();
    return new VersionColumn(version, reference.source(), reference.column(), reference.nullable());
  }

  private static <S, R> Selectable<S, R> record(RowVersion version, Table<S, R> table) {
    Projection columns =
        new Projection.Group(
            table.facts().stream()
                .<Projection>map(
                    column ->
                        new Projection.Item(
                            new VersionColumn(
                                version, table.source(), column.name(), column.nullable()),
                            column.codec()))
                .toList());
    return new VersionRecord<>(columns, table.decoder());
  }

  private record VersionRecord<S, R>(Projection projection, Decoder<R> decoder)
      implements Selectable<S, R> {}
}
