package dev.virga.codec;

import dev.virga.type.Multirange;
import dev.virga.type.Range;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Ranges in PostgreSQL's binary format: a byte of flags, then the bounds that there are. */
final class BinaryRanges {
  private static final int EMPTY = 1;
  private static final int WITH_LOWER = 2;
  private static final int WITH_UPPER = 4;
  private static final int NO_LOWER = 8;
  private static final int NO_UPPER = 16;

  private BinaryRanges() {}

  static <V extends Comparable<? super V>> void write(
      Range<V> range, RangeText<V> text, BinaryForm<V> bound, BinaryOutput output) {
    // What has no text is no range that the server could hold.
    text.write(range);
    output.putByte(flags(range));
    range.lower().ifPresent(value -> output.putCell(bound, value.value()));
    range.upper().ifPresent(value -> output.putCell(bound, value.value()));
  }

  private static int flags(Range<?> range) {
    if (range.isEmpty()) {
      return EMPTY;
    }
    return flag(range.lower(), WITH_LOWER, NO_LOWER) | flag(range.upper(), WITH_UPPER, NO_UPPER);
  }

  private static int flag(Optional<? extends Range.Bound<?>> bound, int inclusive, int absent) {
    return bound.isEmpty() ? absent : bound.get().isInclusive() ? inclusive : 0;
  }

  static <V extends Comparable<? super V>> Range<V> read(BinaryForm<V> bound, BinaryInput input) {
    ByteBuffer bytes = input.parts();
    int flags = bytes.get();
    return new Range<>(
        bound(bytes, bound, flags, WITH_LOWER, NO_LOWER),
        bound(bytes, bound, flags, WITH_UPPER, NO_UPPER),
        (flags & EMPTY) != 0);
  }

  private static <V extends Comparable<? super V>> Optional<Range.Bound<V>> bound(
      ByteBuffer bytes, BinaryForm<V> form, int flags, int inclusive, int absent) {
    return (flags & (absent | EMPTY)) != 0
        ? Optional.empty()
        : Optional.of(new Range.Bound<>(part(bytes, form), (flags & inclusive) != 0));
  }

  /** Reads a value that stands behind its length. */
  private static <V> V part(ByteBuffer bytes, BinaryForm<V> form) {
    int length = bytes.getInt();
    int end = bytes.limit();
    bytes.limit(bytes.position() + length);
    V value = Objects.requireNonNull(form.read(new BinaryInput(bytes)));
    bytes.limit(end);
    return value;
  }

  static <V extends Comparable<? super V>> void writeAll(
      Multirange<V> ranges, BinaryForm<Range<V>> range, BinaryOutput output) {
    output.putInt(ranges.ranges().size());
    ranges.ranges().forEach(one -> output.putCell(range, one));
  }

  static <V extends Comparable<? super V>> Multirange<V> readAll(
      BinaryForm<Range<V>> range, BinaryInput input) {
    ByteBuffer bytes = input.parts();
    int size = bytes.getInt();
    List<Range<V>> ranges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ranges.add(part(bytes, range));
    }
    return new Multirange<>(ranges);
  }
}
