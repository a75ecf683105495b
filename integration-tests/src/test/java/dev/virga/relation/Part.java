package dev.virga.relation;

import dev.virga.sql.Selectable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a row: what is selected, and what that is in Java.
 *
 * @param text what it is, in words
 * @param smaller parts that are the same but for something that is missing
 */
record Part<S, R>(
    String text,
    Selectable<S, Object> sql,
    Function<R, @Nullable Object> java,
    Supplier<List<Part<S, R>>> smaller) {

  /** Returns a part that cannot be smaller. */
  static <S, R> Part<S, R> of(
      String text, Selectable<? super S, ?> sql, Function<R, @Nullable Object> java) {
    return new Part<>(text, any(sql), java, List::of);
  }

  /** Returns the same for who does not ask what it selects. */
  @SuppressWarnings("unchecked") // values only come out of it
  static <S> Selectable<S, Object> any(Selectable<? super S, ?> sql) {
    return (Selectable<S, Object>) sql;
  }
}
