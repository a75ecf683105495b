package dev.virga.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timestamps that are read without a formatter. */
final class CommonTimestampTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T12:30:00+00:00",
        "2026-01-31T23:59:59.25+00:00",
        "0001-12-01T00:00:00.000001+05:30",
        "9999-12-31T23:59:59.999999-11:00",
        "2024-02-29T00:00:00.123456789-00:30"
      })
  void aMomentIsAsTheFormatterReadsIt(String text) {
    assertThat(CommonTimestamp.withOffset(text))
        .isEqualTo(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31T12:30:00", "2026-01-31T12:30:00.5"})
  void aDateAndTimeIsAsTheFormatterReadsIt(String text) {
    assertThat(CommonTimestamp.local(text)).isEqualTo(LocalDateTime.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "infinity",
        "10000-01-31T12:30:00+00:00",
        "2026-01-31T12:30:00+00:00 BC",
        "2026-01-31 12:30:00+00:00",
        "2026-01-31T12:30:00+00",
        "2026-01-31T12:30:00.+00:00",
        "2026-01-31T12:30:00+05:53:28",
        "2026-01-31T12:30:0x+00:00",
        "2026-01-31T12:30:00 00:00"
      })
  void anotherFormIsLeft(String text) {
    assertThat(CommonTimestamp.withOffset(text)).isNull();
    assertThat(CommonTimestamp.local(text)).isNull();
  }

  @Test
  void whatIsNoDateIsRefused() {
    assertThatThrownBy(() -> CommonTimestamp.local("2026-02-30T12:30:00"))
        .isInstanceOf(DateTimeException.class);
  }
}
