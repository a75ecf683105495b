package dev.virga.sql;

/**
 * A column of booleans.
 *
 * @param <S> the scope: the table of the column
 */
public interface BooleanColumn<S> extends Column<S, Boolean>, Condition<S> {
  @Override
  BooleanColumn<S> of(Alias<S, ?> alias);

  /**
   * A column of booleans that inserts and updates can give a value.
   *
   * @param <S> the scope: the table of the column
   */
  interface Updatable<S> extends BooleanColumn<S>, Column.Updatable<S, Boolean> {}
}
