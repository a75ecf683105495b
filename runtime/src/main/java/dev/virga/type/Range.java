package dev.virga.type;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Values from a lower bound to an upper one: {@code int4range}, {@code int8range}, {@code
 * numrange}, {@code tsrange}, {@code tstzrange} or {@code daterange}, by the type of its bounds.
 *
 * <pre>{@code
 * Range.closedOpen(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 8))   // [2024-07-01,2024-07-08)
 * Range.atLeast(18)                                                     // [18,)
 * }</pre>
 *
 * <p>As in PostgreSQL, ranges of {@code Integer}, {@code Long} and {@code LocalDate} include their
 * lower bound and exclude their upper one, however they are written: {@code closed(1, 5)} equals
 * {@code closedOpen(1, 6)}. A range that holds no value is {@link #empty()}.
 *
 * @param lower where the range begins; empty for everywhere
 * @param upper where the range ends; empty for nowhere
 * @param isEmpty whether no value is in the range; it has no bounds then
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html">PostgreSQL: Range
 *     Types</a>
 */
public record Range<V extends Comparable<? super V>>(
    Optional<Bound<V>> lower, Optional<Bound<V>> upper, boolean isEmpty) implements AnyRange<V> {

  /**
   * An end of a range.
   *
   * @param isInclusive whether the value itself is in the range
   */
  public record Bound<V extends Comparable<? super V>>(V value, boolean isInclusive) {}

  /**
   * Brings the bounds into PostgreSQL's form.
   *
   * @throws IllegalArgumentException if the lower bound is above the upper one, if an empty range
   *     has bounds, or if there is no value behind a bound that would have to be moved to it
   */
  public Range {
    if (isEmpty && (lower.isPresent() || upper.isPresent())) {
      throw new IllegalArgumentException("an empty range has no bounds");
    }
    requireOrder(lower, upper);
    lower = lower.map(bound -> bound.isInclusive() ? bound : moved(bound, true));
    upper = upper.map(bound -> bound.isInclusive() ? moved(bound, false) : bound);
    if (isBetweenNeighbours(lower, upper)) {
      isEmpty = true;
      lower = Optional.empty();
      upper = Optional.empty();
    }
  }

  private static <V extends Comparable<? super V>> void requireOrder(
      Optional<Bound<V>> lower, Optional<Bound<V>> upper) {
    if (lower.isPresent()
        && upper.isPresent()
        && lower.get().value().compareTo(upper.get().value()) > 0) {
      throw new IllegalArgumentException("a range's lower bound is above its upper one");
    }
  }

  /** Holds for a range without values, be it that moving the bounds made them pass each other. */
  private static <V extends Comparable<? super V>> boolean isBetweenNeighbours(
      Optional<Bound<V>> lower, Optional<Bound<V>> upper) {
    if (lower.isEmpty() || upper.isEmpty()) {
      return false;
    }
    int order = lower.get().value().compareTo(upper.get().value());
    return order > 0 || (order == 0 && !(lower.get().isInclusive() && upper.get().isInclusive()));
  }

  /** Returns the bound on the next value; the same where values have no next one. */
  @SuppressWarnings("unchecked") // what follows a value is of its class
  private static <V extends Comparable<? super V>> Bound<V> moved(
      Bound<V> bound, boolean inclusive) {
    V value = bound.value();
    Object next = value;
    try {
      if (value instanceof Integer number) {
        next = Math.addExact(number, 1);
      } else if (value instanceof Long number) {
        next = Math.addExact(number, 1L);
      } else if (value instanceof LocalDate date && !isInfinite(date)) {
        next = date.plusDays(1);
      }
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "there is no value behind the bound of a range: leave the bound out", e);
    }
    return next == value ? bound : new Bound<>((V) next, inclusive);
  }

  private static boolean isInfinite(LocalDate date) {
    return date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN);
  }

  /** Returns {@code [lower,upper)}: with the lower bound, without the upper one. */
  public static <V extends Comparable<? super V>> Range<V> closedOpen(V lower, V upper) {
    return between(new Bound<>(lower, true), new Bound<>(upper, false));
  }

  /** Returns {@code [lower,upper]}: with both bounds. */
  public static <V extends Comparable<? super V>> Range<V> closed(V lower, V upper) {
    return between(new Bound<>(lower, true), new Bound<>(upper, true));
  }

  /** Returns {@code (lower,upper)}: without the bounds. */
  public static <V extends Comparable<? super V>> Range<V> open(V lower, V upper) {
    return between(new Bound<>(lower, false), new Bound<>(upper, false));
  }

  /** Returns {@code (lower,upper]}: without the lower bound, with the upper one. */
  public static <V extends Comparable<? super V>> Range<V> openClosed(V lower, V upper) {
    return between(new Bound<>(lower, false), new Bound<>(upper, true));
  }

  private static <V extends Comparable<? super V>> Range<V> between(
      Bound<V> lower, Bound<V> upper) {
    return new Range<>(Optional.of(lower), Optional.of(upper), false);
  }

  /** Returns {@code [lower,)}: a value and all above it. */
  public static <V extends Comparable<? super V>> Range<V> atLeast(V lower) {
    return new Range<>(Optional.of(new Bound<>(lower, true)), Optional.empty(), false);
  }

  /** Returns {@code (lower,)}: all above a value. */
  public static <V extends Comparable<? super V>> Range<V> above(V lower) {
    return new Range<>(Optional.of(new Bound<>(lower, false)), Optional.empty(), false);
  }

  /** Returns {@code (,upper]}: a value and all below it. */
  public static <V extends Comparable<? super V>> Range<V> atMost(V upper) {
    return new Range<>(Optional.empty(), Optional.of(new Bound<>(upper, true)), false);
  }

  /** Returns {@code (,upper)}: all below a value. */
  public static <V extends Comparable<? super V>> Range<V> below(V upper) {
    return new Range<>(Optional.empty(), Optional.of(new Bound<>(upper, false)), false);
  }

  /** Returns {@code (,)}: all values. */
  public static <V extends Comparable<? super V>> Range<V> all() {
    return new Range<>(Optional.empty(), Optional.empty(), false);
  }

  /** Returns {@code empty}: no value. */
  public static <V extends Comparable<? super V>> Range<V> empty() {
    return new Range<>(Optional.empty(), Optional.empty(), true);
  }

  @Override
  public boolean contains(V value) {
    return !isEmpty
        && lower.filter(bound -> !isAbove(value, bound)).isEmpty()
        && upper.filter(bound -> !isBelow(value, bound)).isEmpty();
  }

  private static <V extends Comparable<? super V>> boolean isAbove(V value, Bound<V> bound) {
    int order = value.compareTo(bound.value());
    return order > 0 || (order == 0 && bound.isInclusive());
  }

  private static <V extends Comparable<? super V>> boolean isBelow(V value, Bound<V> bound) {
    int order = value.compareTo(bound.value());
    return order < 0 || (order == 0 && bound.isInclusive());
  }

  /** Returns the range as PostgreSQL writes it: {@code [1,6)}. */
  @Override
  public String toString() {
    return isEmpty
        ? "empty"
        : (lower.filter(Bound::isInclusive).isPresent() ? "[" : "(")
            + lower.map(bound -> bound.value().toString()).orElse("")
            + ","
            + upper.map(bound -> bound.value().toString()).orElse("")
            + (upper.filter(Bound::isInclusive).isPresent() ? "]" : ")");
  }
}
