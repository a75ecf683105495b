package dev.virga.sql;

/**
 * A column of text.
 *
 * @param <S> the scope: the table of the column
 */
public interface TextColumn<S> extends Column<S, String>, TextExpr<S> {
  @Override
  TextColumn<S> of(Alias<S, ?> alias);

  /**
   * A column of text that inserts and updates can give a value.
   *
   * @param <S> the scope: the table of the column
   */
  interface Updatable<S> extends TextColumn<S>, Column.Updatable<S, String> {}
}
