package dev.virga.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several ranges as one value: {@code int4multirange}, {@code datemultirange} and so on.
 *
 * <p>As in PostgreSQL, the ranges are in order and apart from each other: those that overlap or
 * touch are one, and those without values are left out.
 *
 * @param ranges the ranges, in order
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html">PostgreSQL: Range
 *     Types</a>
 */
public record Multirange<V extends Comparable<? super V>>(List<Range<V>> ranges)
    implements AnyRange<V> {
  /** Brings the ranges into order, and makes one of those that overlap or touch. */
  public Multirange {
    List<Range<V>> apart = new ArrayList<>();
    for (Range<V> range : inOrder(ranges)) {
      int last = apart.size() - 1;
      if (last >= 0 && reaches(apart.get(last), range)) {
        apart.set(last, joined(apart.get(last), range));
      } else {
        apart.add(range);
      }
    }
    ranges = List.copyOf(apart);
  }

  /** Returns the values of all ranges. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <V extends Comparable<? super V>> Multirange<V> of(Range<V>... ranges) {
    return new Multirange<>(List.of(ranges));
  }

  private static <V extends Comparable<? super V>> List<Range<V>> inOrder(List<Range<V>> ranges) {
    return ranges.stream()
        .filter(range -> !range.isEmpty())
        .sorted((one, other) -> begin(one.lower(), other.lower()))
        .toList();
  }

  /** Compares where two ranges begin. */
  private static <V extends Comparable<? super V>> int begin(
      Optional<Range.Bound<V>> one, Optional<Range.Bound<V>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    int order = one.get().value().compareTo(other.get().value());
    return order == 0 ? Boolean.compare(other.get().isInclusive(), one.get().isInclusive()) : order;
  }

  /** Returns whether there is no value between a range and one that begins behind its begin. */
  private static <V extends Comparable<? super V>> boolean reaches(Range<V> one, Range<V> next) {
    if (one.upper().isEmpty() || next.lower().isEmpty()) {
      return true;
    }
    Range.Bound<V> end = one.upper().get();
    Range.Bound<V> begin = next.lower().get();
    int order = begin.value().compareTo(end.value());
    return order < 0 || (order == 0 && (begin.isInclusive() || end.isInclusive()));
  }

  private static <V extends Comparable<? super V>> Range<V> joined(Range<V> one, Range<V> next) {
    return new Range<>(one.lower(), later(one.upper(), next.upper()), false);
  }

  private static <V extends Comparable<? super V>> Optional<Range.Bound<V>> later(
      Optional<Range.Bound<V>> one, Optional<Range.Bound<V>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    int order = one.get().value().compareTo(other.get().value());
    boolean isOther = order < 0 || (order == 0 && other.get().isInclusive());
    return isOther ? other : one;
  }

  @Override
  public boolean contains(V value) {
    return ranges.stream().anyMatch(range -> range.contains(value));
  }

  /** Returns the ranges as PostgreSQL writes them: <code>{[1,3),[5,7)}</code>. */
  @Override
  public String toString() {
    return ranges.stream().map(Range::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
