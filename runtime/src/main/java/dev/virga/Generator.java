package dev.virga;

import java.util.function.Function;

/**
 * Makes the values of a column in the application, for inserts that leave the column out. {@link
 * dev.virga.annotation.Generate} names it:
 *
 * <pre>{@code
 * final class OrderNumber implements Generator<String> {
 *   @Override
 *   public String next() {
 *     return "A" + ThreadLocalRandom.current().nextInt(1_000_000);
 *   }
 * }
 * }</pre>
 *
 * <p>A column has one instance, made with its generated class; it has to be thread-safe.
 *
 * @param <V> the type of the values
 */
@FunctionalInterface
public interface Generator<V> {
  /** Returns a new value, which is not null. */
  V next();

  /** Returns what makes values of another type out of these. */
  default <W> Generator<W> as(Function<? super V, ? extends W> type) {
    return () -> type.apply(next());
  }
}
