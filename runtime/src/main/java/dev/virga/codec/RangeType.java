package dev.virga.codec;

import dev.virga.type.Multirange;
import dev.virga.type.Range;
import java.util.Arrays;
import java.util.Optional;

/** PostgreSQL's own types of ranges, by the type of their bounds. */
enum RangeType {
  INTEGER("integer", "int4", 3904, 4451),
  LONG("bigint", "int8", 3926, 4536),
  NUMERIC("numeric", "num", 3906, 4532),
  TIMESTAMP("timestamp", "ts", 3908, 4533),
  TIMESTAMP_WITH_TIME_ZONE("timestamptz", "tstz", 3910, 4534),
  DATE("date", "date", 3912, 4535);

  private final String bound;
  private final String prefix;
  private final int oid;
  private final int multirangeOid;

  RangeType(String bound, String prefix, int oid, int multirangeOid) {
    this.bound = bound;
    this.prefix = prefix;
    this.oid = oid;
    this.multirangeOid = multirangeOid;
  }

  private static RangeType of(Codec<?> bound) {
    return Arrays.stream(values())
        .filter(type -> type.bound.equals(bound.sqlType()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "PostgreSQL has no ranges of " + bound.sqlType() + " by itself"));
  }

  static <V extends Comparable<? super V>> Codec<Range<V>> range(Codec<V> bound) {
    RangeType type = of(bound);
    RangeText<V> text = new RangeText<>(bound);
    return new WrittenCodec<>(
        type.prefix + "range", text::write, text::read, type.binary(bound, text));
  }

  private <V extends Comparable<? super V>> Optional<BinaryForm<Range<V>>> binary(
      Codec<V> bound, RangeText<V> text) {
    return bound
        .binary()
        .map(
            form ->
                BinaryForm.of(
                    prefix + "range",
                    oid,
                    (range, output) -> BinaryRanges.write(range, text, form, output),
                    input -> BinaryRanges.read(form, input)));
  }

  static <V extends Comparable<? super V>> Codec<Multirange<V>> multirange(Codec<V> bound) {
    RangeType type = of(bound);
    RangeText<V> text = new RangeText<>(bound);
    Optional<BinaryForm<Multirange<V>>> binary =
        type.binary(bound, text)
            .map(
                form ->
                    BinaryForm.of(
                        type.prefix + "multirange",
                        type.multirangeOid,
                        (ranges, output) -> BinaryRanges.writeAll(ranges, form, output),
                        input -> BinaryRanges.readAll(form, input)));
    return new WrittenCodec<>(type.prefix + "multirange", text::write, text::readAll, binary);
  }
}
