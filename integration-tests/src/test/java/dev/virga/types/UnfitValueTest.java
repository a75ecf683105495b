package dev.virga.types;

import static dev.virga.sql.Aggregates.arrayAgg;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.virga.ConversionFailure;
import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.testing.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sample.NewValue;
import sample.SampleSchema;
import sample.Value;
import sample.Values;

/** Values that one side has and the other cannot hold. */
final class UnfitValueTest {
  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(SampleSchema.empty());

  private static Database db;

  @BeforeAll
  static void open() {
    db = Database.open(database.jdbcUrl());
  }

  @AfterAll
  static void close() {
    db.close();
  }

  @AfterEach
  void empty() {
    db.run(Values.deleteEveryRow());
  }

  private static void assertRefused(
      Class<? extends DatabaseException> type, String message, ThrowingCallable... calls) {
    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call).isInstanceOf(type).hasMessageContaining(message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\0"})
  void textsWithU0000(String text) {
    assertRefused(
        ConversionFailure.class,
        "a text has the character U+0000 at index",
        () -> db.run(Values.insert(NewValue.withDefaults().text(text))),
        () -> db.run(Values.insert(List.of(NewValue.withDefaults().text(text)))),
        () -> db.run(Values.insert(NewValue.withDefaults().letter('\0'))),
        () -> db.run(Values.insert(List.of(NewValue.withDefaults().letter('\0')))),
        () -> db.run(Values.count(where(Values.TEXT.eq(text)))),
        () -> db.run(Values.count(where(Values.TEXT.in("x", text)))),
        () -> db.run(Values.count(where(Values.TEXT.contains(text)))));
    assertThat(db.run(Values.count())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "a\ude00", "\ude00\ud83d"})
  void halvesOfSurrogatePairs(String text) {
    assertRefused(
        ConversionFailure.class,
        "a text has half of a surrogate pair at index",
        () -> db.run(Values.insert(NewValue.withDefaults().text(text))),
        () -> db.run(Values.insert(List.of(NewValue.withDefaults().text(text)))),
        () -> db.run(Values.insert(NewValue.withDefaults().letter('\ud83d'))),
        () -> db.run(Values.count(where(Values.LETTER.in('\ude00')))),
        () -> db.run(Values.count(where(Values.TEXT.eq(text)))));
    assertThat(db.run(Values.count())).isZero();
  }

  @Test
  void aRefusedTextLeavesTheTransactionUsable() {
    db.transaction(
        () -> {
          assertRefused(
              ConversionFailure.class,
              "U+0000",
              () -> db.run(Values.insert(NewValue.withDefaults().text("\0"))));
          db.run(Values.insert(NewValue.withDefaults().text("fine")));
        });
    assertThat(db.run(Values.findMany().select(Values.TEXT))).containsExactly("fine");
  }

  @Test
  void fractionsAreRoundedToTheMicrosecondWhicheverWayTheyGo() {
    Instant instant = Instant.parse("2024-12-31T23:59:59.999999500Z");
    LocalDateTime local = LocalDateTime.parse("2024-01-01T00:00:00.000000499");
    LocalTime time = LocalTime.parse("01:02:03.000000500");
    NewValue row = NewValue.withDefaults().instant(instant).local(local).time(time);

    Value alone = db.run(Values.insert(row).returning());
    List<Value> many = db.run(Values.insert(List.of(row, row)).returning());

    assertThat(alone.instant()).isEqualTo("2025-01-01T00:00:00Z");
    assertThat(alone.local()).isEqualTo("2024-01-01T00:00:00");
    assertThat(alone.time()).isEqualTo("01:02:03.000001");
    assertThat(many)
        .extracting(Value::instant, Value::local, Value::time)
        .containsOnly(tuple(alone.instant(), alone.local(), alone.time()));
    assertThat(
            db.run(
                Values.findMany(
                    where(
                        Values.INSTANT.in(instant),
                        Values.INSTANT.eq(instant),
                        Values.LOCAL.in(local),
                        Values.TIME.in(time)),
                    orderBy(Values.ID.asc()))))
        .hasSize(3);
  }

  @Test
  void numbersOfMoreDigitsThanNumericHas() {
    for (BigDecimal number :
        List.of(
            new BigDecimal(BigInteger.TEN.pow(131_072)),
            new BigDecimal("1e2000000000"),
            BigDecimal.ONE.movePointLeft(16_384))) {
      assertRefused(
          ConversionFailure.class,
          "which is all that numeric holds",
          () -> db.run(Values.insert(NewValue.withDefaults().decimal(number))),
          () -> db.run(Values.insert(List.of(NewValue.withDefaults().decimal(number)))),
          () -> db.run(Values.count(where(Values.DECIMAL.in(number)))));
    }
    assertThat(db.run(Values.count())).isZero();
    assertThat(
            db.run(
                Values.insert(NewValue.withDefaults().decimal(new BigDecimal("12e3")))
                    .returning(Values.DECIMAL)))
        .isEqualTo(new BigDecimal("12000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
  void numbersThatAreNone(String text) throws SQLException {
    long id = db.run(Values.insert(NewValue.withDefaults()).returning(Values.ID));
    change("update \"values\" set \"decimal\" = '" + text + "', \"whole\" = '" + text + "'");
    db.run(Values.insert(NewValue.withDefaults().parentId(id)));

    assertRefused(
        ConversionFailure.class,
        "it is " + text + ", which no BigDecimal is",
        () -> db.run(Values.findMany(where(Values.ID.eq(id)))),
        () -> db.run(Values.findMany().select(Values.WHOLE)),
        () -> db.run(Values.findMany(where(Values.ID.ne(id))).select(Values.PARENT)),
        () -> db.run(from(Values.VALUES).select(arrayAgg(Values.DECIMAL))));
  }

  @Test
  void whatAJavaTypeIsTooNarrowFor() throws SQLException {
    db.run(Values.insert(NewValue.withDefaults()));
    change(
        """
        update "values" set "whole" = 1.5, "duration" = '1 day', "period" = '1 second',
        "offset_time" = '24:00:00+02', "tiny" = 128, "letter" = ''""");

    assertRefused(
        ConversionFailure.class,
        "it has a fraction",
        () -> db.run(Values.findMany().select(Values.WHOLE)));
    assertRefused(
        ConversionFailure.class,
        "it has months or days",
        () -> db.run(Values.findMany().select(Values.DURATION)));
    assertRefused(
        ConversionFailure.class,
        "it has a time of day",
        () -> db.run(Values.findMany().select(Values.PERIOD)));
    assertRefused(
        ConversionFailure.class,
        "it is 24:00:00",
        () -> db.run(Values.findMany().select(Values.OFFSET_TIME)),
        () -> db.run(from(Values.VALUES).select(arrayAgg(Values.OFFSET_TIME))));
    assertRefused(
        ConversionFailure.class,
        "it does not fit a byte",
        () -> db.run(Values.findMany().select(Values.TINY)));
  }

  @Test
  void timesThatPostgreSqlDoesNotHave() {
    List<NewValue> rows =
        List.of(
            NewValue.withDefaults().date(LocalDate.of(5_874_898, 1, 1)),
            NewValue.withDefaults().date(LocalDate.of(-4713, 12, 31)),
            NewValue.withDefaults().local(LocalDateTime.of(294_277, 1, 1, 0, 0)),
            NewValue.withDefaults()
                .local(LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_500)),
            NewValue.withDefaults().offset(OffsetDateTime.parse("-4712-01-01T00:00:00+00:01")),
            NewValue.withDefaults().zoned(ZonedDateTime.parse("+294276-12-31T23:59:59-01:00")),
            NewValue.withDefaults().instant(Instant.parse("+1000000-01-01T00:00:00Z")));
    for (NewValue row : rows) {
      assertRefused(
          ConversionFailure.class,
          "from the year 4713 before Christ",
          () -> db.run(Values.insert(row)),
          () -> db.run(Values.insert(List.of(row))));
    }
  }

  @Test
  void timesOfDayAndSpansThatPostgreSqlDoesNotHave() {
    assertRefused(
        ConversionFailure.class,
        "larger than 15:59:59",
        () ->
            db.run(
                Values.insert(
                    NewValue.withDefaults().offsetTime(OffsetTime.parse("12:00:00+16:00")))));
    assertRefused(
        ConversionFailure.class,
        "rounded to 24:00:00",
        () ->
            db.run(
                Values.insert(
                    NewValue.withDefaults().offsetTime(OffsetTime.parse("23:59:59.9999995Z")))));
    assertRefused(
        ConversionFailure.class,
        "longer than the 292277 years",
        () ->
            db.run(
                Values.insert(
                    NewValue.withDefaults().duration(Duration.ofSeconds(Long.MAX_VALUE)))));
    assertRefused(
        ConversionFailure.class,
        "more months than an interval holds",
        () ->
            db.run(
                Values.insert(NewValue.withDefaults().period(Period.ofYears(Integer.MAX_VALUE)))));
  }

  @Test
  void labelsThatTheEnumDoesNotHave() throws SQLException {
    change("alter type \"mood\" add value if not exists 'later'");
    long id = db.run(Values.insert(NewValue.withDefaults()).returning(Values.ID));
    change("update \"values\" set \"mood\" = 'later'");
    db.run(Values.insert(NewValue.withDefaults().parentId(id)));

    assertRefused(
        ConversionFailure.class,
        "its label is not a constant of sample.Mood",
        () -> db.run(Values.findMany(where(Values.ID.eq(id)))),
        () -> db.run(Values.findMany(where(Values.ID.ne(id))).select(Values.PARENT)));
  }

  @Test
  void namesThatPostgreSqlWouldCutOff() {
    String fits = "ä".repeat(31);
    var alias = Values.VALUES.as(fits);
    assertThat(db.run(from(alias).select(Values.ID.of(alias)))).isEmpty();

    var longer = Values.VALUES.as(fits + "äa");
    assertRefusedWhenBuilt(() -> db.run(from(longer).select(Values.ID.of(longer))));
  }

  private static void assertRefusedWhenBuilt(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("has more than 63 bytes");
  }

  private static void change(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
