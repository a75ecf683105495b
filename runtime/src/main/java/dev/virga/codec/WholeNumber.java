package dev.virga.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** {@code numeric} without a fraction as {@link BigInteger}. */
final class WholeNumber implements Converter<BigInteger, BigDecimal> {
  @Override
  public BigDecimal toBase(BigInteger value) {
    return new BigDecimal(value);
  }

  @Override
  public BigInteger fromBase(BigDecimal base) {
    try {
      return base.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw new UnfitValueException("it has a fraction: read it as a BigDecimal");
    }
  }
}
