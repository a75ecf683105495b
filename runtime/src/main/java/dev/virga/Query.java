package dev.virga;

import dev.virga.render.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that can be run, and what it returns. A query is an immutable value, made without a
 * database; it may be kept, shared between threads and run any number of times.
 *
 * @param <R> what running it returns
 */
public interface Query<R> {
  /** Returns the statement that runs. */
  Statement<R> statement();

  /** Returns the SQL text, with {@code ?} for each parameter. */
  default String sql() {
    return statement().sql();
  }

  /**
   * Returns the values of the parameters, in the order of their places in {@link #sql()}; lists
   * stand for arrays.
   */
  default List<@Nullable Object> parameters() {
    return Collections.unmodifiableList(Arrays.asList(statement().values()));
  }
}
