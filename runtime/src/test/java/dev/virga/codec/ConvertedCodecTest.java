package dev.virga.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A codec over another one. */
final class ConvertedCodecTest {
  /** Turns a number around; zero into nothing, which no converter should. */
  @SuppressWarnings("NullAway") // what code does that is not checked for null
  private static final class Negative implements Converter<Long, Integer> {
    @Override
    public Integer toBase(Long value) {
      return value == 0 ? null : (int) -value;
    }

    @Override
    public Long fromBase(Integer base) {
      return base == 0 ? null : -(long) base;
    }
  }

  private static final Codec<Long> NEGATIVE = Codecs.converted(Codecs.INTEGER, new Negative());

  @Test
  void isOfTheTypeThatIsStored() {
    assertThat(NEGATIVE.sqlType()).isEqualTo("integer");
    assertThat(NEGATIVE.jdbcType()).isEqualTo(Codecs.INTEGER.jdbcType());
    assertThat(NEGATIVE.elementType()).isEqualTo(Codecs.INTEGER.elementType());
    assertThat(NEGATIVE.parse("7")).isEqualTo(-7L);
    assertThat(NEGATIVE.element(7L)).isEqualTo(-7);
  }

  @Test
  void refusesANullThatAConverterReturns() {
    assertThatThrownBy(() -> NEGATIVE.parse("0"))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("fromBase of dev.virga.codec.ConvertedCodecTest$Negative returned null");
    assertThatThrownBy(() -> NEGATIVE.element(0L))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("toBase of dev.virga.codec.ConvertedCodecTest$Negative returned null");
  }
}
