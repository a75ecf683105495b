package dev.virga.types;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.virga.ConversionFailure;
import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
}
