package dev.virga.types;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static sample.Certainties.CHILDREN;
import static sample.Certainties.ID;

import dev.virga.Database;
import dev.virga.codec.Interval;
import dev.virga.testing.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sample.Certain;
import sample.Certainties;
import sample.Mood;
import sample.NewCertain;
import sample.SampleSchema;

/** Records whose components are never null, and primitive where there is a primitive. */
final class CertainTest {
  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(SampleSchema.empty());

  private static Database db;

  record Family(Certain parent, List<Certain> children) {}

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
    db.run(Certainties.deleteEveryRow());
  }

  private static NewCertain smallest() {
    return NewCertain.flag(false)
        .tiny(Byte.MIN_VALUE)
        .small(Short.MIN_VALUE)
        .medium(Integer.MIN_VALUE)
        .large(Long.MIN_VALUE)
        .single(-0f)
        .precise(Double.NEGATIVE_INFINITY)
        .decimal(new BigDecimal("0.10"))
        .whole(BigInteger.ONE)
        .letter('"')
        .text("")
        .bytes(new byte[0])
        .uuid(new UUID(0, 0))
        .instant(Instant.EPOCH)
        .offset(OffsetDateTime.parse("2024-02-29T00:00:00Z"))
        .zoned(ZonedDateTime.parse("2024-02-29T00:00:00Z"))
        .local(LocalDateTime.parse("2024-02-29T00:00:00"))
        .date(LocalDate.EPOCH)
        .time(LocalTime.MIDNIGHT)
        .offsetTime(OffsetTime.parse("00:00:00Z"))
        .duration(Duration.ZERO)
        .period(Period.ZERO)
        .span(new Interval(0, 0, 0))
        .mood(Mood.HAPPY);
  }

  private static NewCertain largest(@Nullable Integer parent) {
    return NewCertain.flag(true)
        .tiny(Byte.MAX_VALUE)
        .small(Short.MAX_VALUE)
        .medium(Integer.MAX_VALUE)
        .large(Long.MAX_VALUE)
        .single(Float.NaN)
        .precise(Double.MAX_VALUE)
        .decimal(new BigDecimal("12345678901234567890.0987654321"))
        .whole(new BigInteger("-123456789012345678901234567890"))
        .letter('\uffff')
        .text("\\\"'\n\ud83d\ude00")
        .bytes(new byte[] {0, -1, 127})
        .uuid(new UUID(-1, -1))
        .instant(Instant.MAX)
        .offset(OffsetDateTime.parse("+10000-02-29T00:00:00Z"))
        .zoned(ZonedDateTime.parse("+10000-02-29T00:00:00Z"))
        .local(LocalDateTime.parse("-0001-02-28T00:00:00"))
        .date(LocalDate.MIN)
        .time(LocalTime.MAX)
        .offsetTime(OffsetTime.parse("23:59:59.999999-15:59:59"))
        .duration(Duration.ofNanos(-1000))
        .period(Period.of(-1, -2, 3))
        .span(Interval.INFINITY)
        .mood(Mood.NULL)
        .parentId(parent);
  }

  private static void assertSmallest(Certain row) {
    assertThat(row)
        .usingRecursiveComparison()
        .withEqualsForType(Float::equals, Float.class)
        .withEqualsForType(Double::equals, Double.class)
        .ignoringFields("id")
        .isEqualTo(
            new Certain(
                0,
                null,
                false,
                Byte.MIN_VALUE,
                Short.MIN_VALUE,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                -0f,
                Double.NEGATIVE_INFINITY,
                new BigDecimal("0.10"),
                BigInteger.ONE,
                '"',
                "",
                new byte[0],
                new UUID(0, 0),
                Instant.EPOCH,
                OffsetDateTime.parse("2024-02-29T00:00:00Z"),
                ZonedDateTime.parse("2024-02-29T00:00:00Z"),
                LocalDateTime.parse("2024-02-29T00:00:00"),
                LocalDate.EPOCH,
                LocalTime.MIDNIGHT,
                OffsetTime.parse("00:00:00Z"),
                Duration.ZERO,
                Period.ZERO,
                new Interval(0, 0, 0),
                Mood.HAPPY));
  }

  private static void assertLargest(Certain row, @Nullable Integer parent) {
    assertThat(row)
        .usingRecursiveComparison()
        .withEqualsForType(Float::equals, Float.class)
        .withEqualsForType(Double::equals, Double.class)
        .ignoringFields("id")
        .isEqualTo(
            new Certain(
                0,
                parent,
                true,
                Byte.MAX_VALUE,
                Short.MAX_VALUE,
                Integer.MAX_VALUE,
                Long.MAX_VALUE,
                Float.NaN,
                Double.MAX_VALUE,
                new BigDecimal("12345678901234567890.0987654321"),
                new BigInteger("-123456789012345678901234567890"),
                '\uffff',
                "\\\"'\n\ud83d\ude00",
                new byte[] {0, -1, 127},
                new UUID(-1, -1),
                Instant.MAX,
                OffsetDateTime.parse("+10000-02-29T00:00:00Z"),
                ZonedDateTime.parse("+10000-02-29T00:00:00Z"),
                LocalDateTime.parse("-0001-02-28T00:00:00"),
                LocalDate.MIN,
                LocalTime.MAX,
                OffsetTime.parse("23:59:59.999999-15:59:59"),
                Duration.ofNanos(-1000),
                Period.of(-1, -2, 3),
                Interval.INFINITY,
                Mood.NULL));
  }

  @Test
  void comeBackFromAnInsert() {
    Certain smallest = db.run(Certainties.insert(smallest()).returning());

    assertSmallest(smallest);
    assertLargest(db.run(Certainties.insert(largest(smallest.id())).returning()), smallest.id());
  }

  @Test
  void comeBackFromAnInsertOfMany() {
    List<Certain> rows = db.run(Certainties.insert(List.of(smallest(), largest(null))).returning());

    assertSmallest(rows.get(0));
    assertLargest(rows.get(1), null);
  }

  @Test
  void comeBackFromASelect() {
    db.run(Certainties.insert(List.of(smallest(), largest(null))));

    List<Certain> rows = db.run(Certainties.findMany(orderBy(ID.asc())));

    assertSmallest(rows.get(0));
    assertLargest(rows.get(1), null);
  }

  @Test
  void comeBackNested() {
    int root = db.run(Certainties.insert(smallest()).returning(ID));
    int child = db.run(Certainties.insert(largest(root)).returning(ID));
    db.run(Certainties.insert(smallest().parentId(child)));

    List<Family> families =
        db.run(
                Certainties.findFirst(where(ID.eq(root)))
                    .select(CHILDREN.with(CHILDREN, Family::new)))
            .orElseThrow();

    assertLargest(families.get(0).parent(), root);
    assertThat(families.get(0).children())
        .singleElement()
        .satisfies(grandchild -> assertThat(grandchild.letter()).isEqualTo('"'));
  }

  @Test
  void aToOneThatIsNotThereIsEmpty() {
    db.run(Certainties.insert(smallest()));

    assertThat(db.run(Certainties.findMany().select(Certainties.PARENT)))
        .containsExactly(Optional.empty());
  }
}
