package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as an expression: beside a column it is sent as the column's type, alone as its own. */
final class Value<V> implements Expr<Object, V> {
  private static final Map<Class<?>, Codec<?>> CODECS =
      Map.ofEntries(
          Map.entry(Boolean.class, Codecs.BOOLEAN),
          Map.entry(Byte.class, Codecs.BYTE),
          Map.entry(Short.class, Codecs.SHORT),
          Map.entry(Integer.class, Codecs.INTEGER),
          Map.entry(Long.class, Codecs.LONG),
          Map.entry(Float.class, Codecs.FLOAT),
          Map.entry(Double.class, Codecs.DOUBLE),
          Map.entry(java.math.BigDecimal.class, Codecs.DECIMAL),
          Map.entry(java.math.BigInteger.class, Codecs.BIG_INTEGER),
          Map.entry(Character.class, Codecs.CHARACTER),
          Map.entry(String.class, Codecs.TEXT),
          Map.entry(byte[].class, Codecs.BYTES),
          Map.entry(java.util.UUID.class, Codecs.UUID),
          Map.entry(java.time.Instant.class, Codecs.INSTANT),
          Map.entry(java.time.OffsetDateTime.class, Codecs.OFFSET_DATE_TIME),
          Map.entry(java.time.ZonedDateTime.class, Codecs.ZONED_DATE_TIME),
          Map.entry(java.time.LocalDateTime.class, Codecs.LOCAL_DATE_TIME),
          Map.entry(java.time.LocalDate.class, Codecs.LOCAL_DATE),
          Map.entry(java.time.LocalTime.class, Codecs.LOCAL_TIME),
          Map.entry(java.time.OffsetTime.class, Codecs.OFFSET_TIME),
          Map.entry(java.time.Duration.class, Codecs.DURATION),
          Map.entry(java.time.Period.class, Codecs.PERIOD),
          Map.entry(dev.virga.codec.Interval.class, Codecs.INTERVAL),
          Map.entry(dev.virga.type.Inet.class, Codecs.INET),
          Map.entry(dev.virga.type.Cidr.class, Codecs.CIDR),
          Map.entry(dev.virga.type.MacAddress.class, Codecs.MAC_ADDRESS),
          Map.entry(dev.virga.type.Bits.class, Codecs.BITS),
          Map.entry(dev.virga.type.Point.class, Codecs.POINT),
          Map.entry(dev.virga.type.Line.class, Codecs.LINE),
          Map.entry(dev.virga.type.LineSegment.class, Codecs.LINE_SEGMENT),
          Map.entry(dev.virga.type.Box.class, Codecs.BOX),
          Map.entry(dev.virga.type.Path.class, Codecs.PATH),
          Map.entry(dev.virga.type.Polygon.class, Codecs.POLYGON),
          Map.entry(dev.virga.type.Circle.class, Codecs.CIRCLE),
          Map.entry(dev.virga.type.TsVector.class, Codecs.TS_VECTOR),
          Map.entry(dev.virga.type.TsQuery.class, Codecs.TS_QUERY),
          Map.entry(dev.virga.type.Xml.class, Codecs.XML),
          Map.entry(dev.virga.type.Oid.class, Codecs.OID),
          Map.entry(dev.virga.type.Citext.class, Codecs.CITEXT),
          Map.entry(dev.virga.type.Ltree.class, Codecs.LTREE),
          Map.entry(dev.virga.type.Hstore.class, Codecs.HSTORE),
          Map.entry(dev.virga.type.Vector.class, Codecs.VECTOR));

  private final V value;

  Value(@Nullable V value) {
    if (value == null) {
      throw new InvalidQueryException(
          "val(null) has no type: compare with isNull(), set with setNull()");
    }
    this.value = value;
  }

  static <V> Expr<Object, V> of(@Nullable V value, Codec<V> type) {
    return new Computed<>(new Parameter(type, new Value<>(value).value), type);
  }

  @Override
  public Expression expression() {
    return new Parameter(codec(), value);
  }

  @Override
  public Expression expressionBeside(Codec<V> neighbour) {
    return new Parameter(neighbour, value);
  }

  @Override
  @SuppressWarnings("unchecked") // the map's values are codecs of its keys
  public Codec<V> codec() {
    Codec<?> codec = CODECS.get(value.getClass());
    if (codec == null) {
      throw new InvalidQueryException(
          "val(...) does not know the SQL type of "
              + value.getClass().getName()
              + ": say val(value, COLUMN.codec()), or write it beside a column of that type");
    }
    return (Codec<V>) codec;
  }
}
