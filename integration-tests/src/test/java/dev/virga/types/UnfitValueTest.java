package dev.virga.types;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
  static final TestDatabase database =
      TestDatabase.withSchema(SampleSchema.empty() + "alter type mood add value 'LATER'");

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

  /** Inserts a row that Java could not, below itself so that it nests. */
  private static void insert(String column, String value) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into \"values\" (\""
              + column
              + "\") values ("
              + value
              + ");"
              + " update \"values\" set parent_id = id");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(
      Class<? extends RuntimeException> type, String message, ThrowingCallable... calls) {
    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call).isInstanceOf(type).hasMessageContaining(message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\0"})
  void textsWithU0000(String text) {
    assertRefused(
        IllegalArgumentException.class,
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
        IllegalArgumentException.class,
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
              IllegalArgumentException.class,
              "U+0000",
              () -> db.run(Values.insert(NewValue.withDefaults().text("\0"))));
          db.run(Values.insert(NewValue.withDefaults().text("fine")));
        });
    assertThat(db.run(Values.findMany().select(Values.TEXT))).containsExactly("fine");
  }

  @Test
  void aSmallintThatIsNoByte() {
    insert("tiny", "300");

    assertRefused(
        ArithmeticException.class,
        "does not fit a byte",
        () -> db.run(Values.findMany()),
        () -> db.run(Values.findMany().select(Values.CHILDREN)));
  }

  @Test
  void aTextThatIsNoCharacter() {
    insert("letter", "''");

    assertRefused(
        IllegalArgumentException.class,
        "not one UTF-16 character: a text of length 0",
        () -> db.run(Values.findMany()),
        () -> db.run(Values.findMany().select(Values.CHILDREN)));
  }

  @Test
  void aLabelThatIsNoConstant() {
    insert("mood", "'LATER'");

    assertRefused(
        IllegalArgumentException.class,
        "the enum type \"mood\" has the label 'LATER', which is not a constant of sample.Mood",
        () -> db.run(Values.findMany()),
        () -> db.run(Values.findMany().select(Values.CHILDREN)));
  }

  @Test
  void aNumericThatIsNoNumber() {
    insert("decimal", "'NaN'");

    assertRefused(
        DatabaseException.class,
        "a value does not fit the type that it is sent or read as",
        () -> db.run(Values.findMany()));
    assertRefused(
        NumberFormatException.class, "", () -> db.run(Values.findMany().select(Values.CHILDREN)));
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
