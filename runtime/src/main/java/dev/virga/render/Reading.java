package dev.virga.render;

import dev.virga.codec.Decoder;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a statement's result becomes what the query returns.
 *
 * @param <R> what the query returns
 */
public sealed interface Reading<R> {
  /** Returns how many rows the statement changed. */
  Reading<Long> CHANGED = new Changed();

  /**
   * Every row.
   *
   * @param <R> what a row becomes
   */
  record All<R>(Decoder<R> decoder) implements Reading<List<R>> {}

  /**
   * The first row, if there is one.
   *
   * @param <R> what a row becomes
   */
  record First<R>(Decoder<R> decoder) implements Reading<Optional<R>> {}

  /**
   * The only row, which the statement is certain to return.
   *
   * @param <R> what the row becomes
   */
  record One<R>(Decoder<R> decoder) implements Reading<R> {}

  /**
   * The only row, which the statement need not return: none, or several, is an error.
   *
   * @param <R> what the row becomes
   */
  record Only<R>(Decoder<R> decoder) implements Reading<R> {}

  /**
   * The only row, which the statement returns if it is of the version that it looks for: none is an
   * error.
   *
   * @param <R> what the row becomes
   */
  record Current<R>(Decoder<R> decoder) implements Reading<R> {}

  /**
   * What becomes of another reading's result.
   *
   * @param <A> what was read
   * @param <R> what it becomes
   */
  record Mapped<A, R>(Reading<A> reading, Function<? super A, ? extends R> function)
      implements Reading<R> {}

  /**
   * The results of two statements in one text, one after the other.
   *
   * @param <A> what the first returns
   * @param <B> what the second returns
   * @param <R> what they become together
   */
  record Both<A, B, R>(
      Reading<A> first, Reading<B> second, BiFunction<? super A, ? super B, ? extends R> function)
      implements Reading<R> {}

  /** The number of rows that the statement changed. */
  record Changed() implements Reading<Long> {}
}
