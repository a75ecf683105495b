package dev.virga.sql;

import dev.virga.InvalidQueryException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two to four values that belong together: what a row value, {@link Sql#tuple}, is compared with
 * and read as. None of them is null, which equals nothing in SQL.
 */
public sealed interface Tuple {
  /** Returns two values. */
  static <A, B> Of2<A, B> of(A first, B second) {
    return new Of2<>(first, second);
  }

  /** Returns three values. */
  static <A, B, C> Of3<A, B, C> of(A first, B second, C third) {
    return new Of3<>(first, second, third);
  }

  /** Returns four values. */
  static <A, B, C, D> Of4<A, B, C, D> of(A first, B second, C third, D fourth) {
    return new Of4<>(first, second, third, fourth);
  }

  /** Returns the values, in order. */
  List<Object> values();

  /**
   * Two values.
   *
   * @param <A> the type of the first
   * @param <B> the type of the second
   */
  record Of2<A, B>(A first, B second) implements Tuple {
    /** Refuses nulls. */
    public Of2 {
      requireValues(first, second);
    }

    @Override
    public List<Object> values() {
      return List.of(first, second);
    }
  }

  /**
   * Three values.
   *
   * @param <A> the type of the first
   * @param <B> the type of the second
   * @param <C> the type of the third
   */
  record Of3<A, B, C>(A first, B second, C third) implements Tuple {
    /** Refuses nulls. */
    public Of3 {
      requireValues(first, second, third);
    }

    @Override
    public List<Object> values() {
      return List.of(first, second, third);
    }
  }

  /**
   * Four values.
   *
   * @param <A> the type of the first
   * @param <B> the type of the second
   * @param <C> the type of the third
   * @param <D> the type of the fourth
   */
  record Of4<A, B, C, D>(A first, B second, C third, D fourth) implements Tuple {
    /** Refuses nulls. */
    public Of4 {
      requireValues(first, second, third, fourth);
    }

    @Override
    public List<Object> values() {
      return List.of(first, second, third, fourth);
    }
  }

  private static void requireValues(@Nullable Object... values) {
    if (Arrays.asList(values).contains(null)) {
      throw new InvalidQueryException(
          "a tuple has a null, which equals nothing in SQL: compare the columns one by one, with isNull()");
    }
  }
}
