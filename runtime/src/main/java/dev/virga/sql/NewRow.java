package dev.virga.sql;

/**
 * What an insert takes: a row with the values that it gives; the database generates the others or
 * takes their defaults. The processor generates an implementation per table, such as {@code
 * NewUser}.
 *
 * @param <S> the scope: the table
 */
public interface NewRow<S> {
  /** Returns the values. */
  RowValues<S> values();
}
