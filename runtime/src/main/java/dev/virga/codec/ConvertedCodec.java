package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of the user's own, stored as another one. */
final class ConvertedCodec<V, B> implements Codec<V> {
  private final Codec<B> base;
  private final Converter<V, B> converter;
  private final Optional<BinaryForm<V>> binary;

  ConvertedCodec(Codec<B> base, Converter<V, B> converter) {
    this.base = base;
    this.converter = converter;
    this.binary = base.binary().map(form -> form.converted(this::toBase, this::fromBase));
  }

  @Override
  public String sqlType() {
    return base.sqlType();
  }

  @Override
  public int jdbcType() {
    return base.jdbcType();
  }

  @Override
  public Optional<String> operandType() {
    return base.operandType();
  }

  @Override
  public Optional<Carried> carried() {
    return base.carried();
  }

  @Override
  public void bind(PreparedStatement statement, int index, V value) throws SQLException {
    base.bind(statement, index, toBase(value));
  }

  @Override
  public @Nullable V read(ResultSet rows, int index) throws SQLException {
    B value = base.read(rows, index);
    return value == null ? null : fromBase(value);
  }

  @Override
  public V parse(String text) {
    return fromBase(base.parse(text));
  }

  @Override
  public boolean isJson() {
    return base.isJson();
  }

  @Override
  public String elementType() {
    return base.elementType();
  }

  @Override
  public String textType() {
    return base.textType();
  }

  @Override
  public char delimiter() {
    return base.delimiter();
  }

  @Override
  public boolean hasEquality() {
    return base.hasEquality();
  }

  @Override
  public String packedType() {
    return base.packedType();
  }

  @Override
  public Object element(V value) {
    return base.element(toBase(value));
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return base.elements(size);
  }

  private B toBase(V value) {
    return given(converter.toBase(value), "toBase");
  }

  private V fromBase(B value) {
    return given(converter.fromBase(value), "fromBase");
  }

  private <T> T given(@Nullable T converted, String method) {
    if (converted == null) {
      throw new UnfitValueException(
          method + " of " + converter.getClass().getName() + " returned null");
    }
    return converted;
  }

  @Override
  public Optional<BinaryForm<V>> binary() {
    return binary;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConvertedCodec<?, ?> codec
        && base.equals(codec.base)
        && converter.equals(codec.converter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, converter);
  }

  @Override
  public String toString() {
    return base + " by " + converter;
  }
}
