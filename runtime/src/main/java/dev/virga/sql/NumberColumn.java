package dev.virga.sql;

/**
 * A column of numbers.
 *
 * @param <S> the scope: the table of the column
 * @param <V> the Java type of the numbers
 */
public interface NumberColumn<S, V extends Number> extends Column<S, V>, NumberExpr<S, V> {
  @Override
  NumberColumn<S, V> of(Alias<S, ?> alias);

  /**
   * A column of numbers that inserts and updates can give a value.
   *
   * @param <S> the scope: the table of the column
   * @param <V> the Java type of the numbers
   */
  interface Updatable<S, V extends Number> extends NumberColumn<S, V>, Column.Updatable<S, V> {}
}
