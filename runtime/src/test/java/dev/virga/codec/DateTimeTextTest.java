package dev.virga.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and times as PostgreSQL writes them. */
final class DateTimeTextTest {
  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29",
    "0001-01-01, 0001-01-01",
    "0000-12-31, 0001-12-31 BC",
    "-0004-02-29, 0005-02-29 BC",
    "-0043-03-15, 0044-03-15 BC",
    "-4712-01-01, 4713-01-01 BC",
    "+10000-01-01, 10000-01-01",
    "+5000000-12-31, 5000000-12-31",
    "+999999999-12-31, infinity",
    "-999999999-01-01, -infinity"
  })
  void dates(LocalDate date, String text) {
    assertThat(DateTimeText.of(date)).isEqualTo(text);
    assertThat(DateTimeText.date(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29T23:59:59.999999, 2024-02-29T23:59:59.999999",
    "0000-12-31T01:02:03, 0001-12-31T01:02:03 BC",
    "+10000-01-01T00:00:00.1, 10000-01-01T00:00:00.100"
  })
  void datesWithTimes(LocalDateTime dateTime, String text) {
    assertThat(DateTimeText.of(dateTime)).isEqualTo(text);
    assertThat(DateTimeText.dateTime(text)).isEqualTo(dateTime);
  }

  @Test
  void infiniteMoments() {
    assertThat(DateTimeText.of(LocalDateTime.MAX)).isEqualTo("infinity");
    assertThat(DateTimeText.of(LocalDateTime.MIN)).isEqualTo("-infinity");
    assertThat(DateTimeText.dateTime("infinity")).isEqualTo(LocalDateTime.MAX);
    assertThat(DateTimeText.dateTime("-infinity")).isEqualTo(LocalDateTime.MIN);
    assertThat(DateTimeText.of(OffsetDateTime.MAX)).isEqualTo("infinity");
    assertThat(DateTimeText.of(OffsetDateTime.MIN)).isEqualTo("-infinity");
    assertThat(DateTimeText.offsetDateTime("infinity")).isEqualTo(OffsetDateTime.MAX);
    assertThat(DateTimeText.offsetDateTime("-infinity")).isEqualTo(OffsetDateTime.MIN);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29T12:00:00+05:30, 2024-02-29T06:30:00Z",
    "1850-01-01T00:00:00+00:53:28, 1849-12-31T23:06:32Z",
    "0044-03-15T12:00:00-03 BC, -0043-03-15T15:00:00Z",
    "10000-01-01T00:00:00.000001+00:00, +10000-01-01T00:00:00.000001Z"
  })
  void moments(String text, OffsetDateTime inUtc) {
    assertThat(DateTimeText.offsetDateTime(text)).isEqualTo(inUtc);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01T00:00:00+02:00, 2023-12-31T22:00+00",
    "0001-01-01T00:30:00+01:00, 0001-12-31T23:30+00 BC",
    "2024-12-31T23:59:59.9999995Z, 2025-01-01T00:00+00",
    "2024-12-31T23:59:59.9999994Z, 2024-12-31T23:59:59.999999+00"
  })
  void momentsAreSentInUtcToTheMicrosecond(OffsetDateTime moment, String text) {
    assertThat(DateTimeText.of(moment)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "00:00, 00:00",
    "23:59:59.999999, 23:59:59.999999",
    "01:02:03.0000004, 01:02:03",
    "01:02:03.0000005, 01:02:03.000001",
    "23:59:59.9999995, 24:00:00"
  })
  void times(LocalTime time, String text) {
    assertThat(DateTimeText.of(time)).isEqualTo(text);
  }

  @Test
  void theEndOfTheDayIsTheLargestTime() {
    assertThat(DateTimeText.time("24:00:00")).isEqualTo(LocalTime.MAX);
    assertThat(DateTimeText.of(LocalTime.MAX)).isEqualTo("24:00:00");
  }
}
