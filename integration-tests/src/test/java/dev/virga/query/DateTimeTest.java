package dev.virga.query;

import static dev.virga.sql.DateTimeField.*;
import static dev.virga.sql.DateTimes.*;
import static dev.virga.sql.Functions.array;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Products.ID;
import static shop.Products.PRODUCTS;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.codec.Interval;
import dev.virga.sql.DateTimeField;
import dev.virga.sql.Expr;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.Categories;
import shop.ShopDatabase;

/** Functions of dates and times: what each renders, and that its result has the type it says. */
final class DateTimeTest {
  private static final Instant INSTANT = Instant.parse("2026-03-29T10:17:45.5Z");
  private static final LocalDateTime LOCAL = LocalDateTime.parse("2026-03-29T10:17:45.5");
  private static final LocalDate DAY = LocalDate.parse("2026-03-29");
  private static final LocalTime TIME = LocalTime.parse("10:17:45");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static <V> V value(Expr<Object, V> expression, String sql, Object... parameters) {
    Object[] all = Arrays.copyOf(parameters, parameters.length + 1);
    all[parameters.length] = 1L;
    return shop.run(
            from(PRODUCTS).where(ID.eq(1L)).select(expression),
            "select " + sql + " from \"products\" where \"id\" = ?",
            all)
        .get(0);
  }

  @Test
  void theTimeOfTheServer() {
    assertThat(value(now(), "now()")).isBetween(Instant.EPOCH, Instant.now().plusSeconds(3600));
    assertThat(value(clockTimestamp(), "clock_timestamp()")).isAfter(Instant.EPOCH);
    assertThat(value(currentDate(), "current_date")).isAfter(LocalDate.EPOCH);
    assertThat(value(localTimestamp(), "localtimestamp")).isAfter(LocalDateTime.MIN);
  }

  @Test
  void cutsToAField() {
    assertThat(value(dateTrunc(HOUR, val(INSTANT)), "date_trunc('hour', ?)", INSTANT))
        .isEqualTo("2026-03-29T10:00:00Z");
    assertThat(value(dateTrunc(MONTH, val(LOCAL)), "date_trunc('month', ?)", LOCAL))
        .isEqualTo("2026-03-01T00:00:00");
    assertThat(value(dateTrunc(WEEK, val(DAY)), "date_trunc('week', ?::timestamp)::date", DAY))
        .isEqualTo("2026-03-23");
    assertThat(value(dateTrunc(MINUTE, val(TIME)), "date_trunc('minute', ?)::time", TIME))
        .isEqualTo("10:17");
    assertThat(
            value(
                dateTrunc(DateTimeField.DAY, val(INSTANT), BERLIN),
                "date_trunc('day', ?, ?)",
                INSTANT,
                "Europe/Berlin"))
        .isEqualTo("2026-03-28T23:00:00Z");
  }

  @ParameterizedTest
  @EnumSource(
      value = DateTimeField.class,
      names = {"ISOYEAR", "DOW", "ISODOW", "DOY", "EPOCH"})
  void cutsToNothingThatIsNoBeginning(DateTimeField field) {
    assertThatThrownBy(() -> dateTrunc(field, val(INSTANT)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("nothing begins with it");
  }

  @ParameterizedTest
  @EnumSource(DateTimeField.class)
  void extractsEachField(DateTimeField field) {
    String sql = "extract(" + field.name().toLowerCase(java.util.Locale.ROOT) + " from ?)";
    assertThat(value(extract(field, val(INSTANT)), sql, INSTANT)).isNotNegative();
  }

  @Test
  void extractsAFieldExactly() {
    assertThat(value(extract(SECOND, val(LOCAL)), "extract(second from ?)", LOCAL))
        .isEqualByComparingTo("45.5");
    assertThat(value(extract(ISODOW, val(DAY)), "extract(isodow from ?)", DAY))
        .isEqualByComparingTo("7");
  }

  @Test
  void bins() {
    assertThat(
            value(
                dateBin(Duration.ofMinutes(15), val(INSTANT), Instant.EPOCH),
                "date_bin(?::interval, ?, ?)",
                "PT15M",
                INSTANT,
                Instant.EPOCH))
        .isEqualTo("2026-03-29T10:15:00Z");
    assertThatThrownBy(() -> dateBin(Duration.ZERO, val(INSTANT), Instant.EPOCH))
        .isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> dateBin(Duration.ofDays(1), val(DAY), LocalDate.EPOCH))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("dateBin(...) of a date");
  }

  @Test
  void calculatesWithIntervals() {
    assertThat(value(plus(val(INSTANT), Duration.ofHours(36)), "? + ?::interval", INSTANT, "PT36H"))
        .isEqualTo("2026-03-30T22:17:45.500Z");
    assertThat(value(minus(val(LOCAL), Period.ofMonths(1)), "? - ?::interval", LOCAL, "P1M"))
        .isEqualTo("2026-02-28T10:17:45.500");
    assertThat(value(plus(val(DAY), Period.ofYears(1)), "(? + ?::interval)::date", DAY, "P1Y"))
        .isEqualTo("2027-03-29");
    assertThat(
            value(minus(val(DAY), Duration.ofDays(-1)), "(? - ?::interval)::date", DAY, "PT-24H"))
        .isEqualTo("2026-03-30");
    Interval interval = new Interval(1, 2, 3_500_000);
    assertThat(value(plus(val(LOCAL), val(interval)), "? + ?", LOCAL, interval))
        .isEqualTo("2026-05-01T10:17:49");
    assertThat(value(minus(val(LOCAL), val(interval)), "? - ?", LOCAL, interval))
        .isEqualTo("2026-02-26T10:17:42");
  }

  @Test
  void measuresWhatLiesBetween() {
    LocalDateTime later = LocalDateTime.parse("2027-05-01T10:00:00");
    assertThat(value(age(val(later), val(LOCAL)), "age(?, ?)", later, LOCAL).period())
        .isEqualTo(Period.of(1, 1, 2));
    assertThat(value(between(val(LOCAL), val(later)), "? - ?", later, LOCAL))
        .isEqualTo(new Interval(0, 397, 85_334_500_000L));
    assertThat(
            value(
                secondsBetween(val(INSTANT), val(INSTANT.plusMillis(1500))),
                "extract(epoch from ? - ?)",
                INSTANT.plusMillis(1500),
                INSTANT))
        .isEqualByComparingTo(new BigDecimal("1.5"));
    assertThat(value(daysBetween(val(DAY), val(DAY.plusDays(40))), "? - ?", DAY.plusDays(40), DAY))
        .isEqualTo(40);
    assertThatThrownBy(() -> between(val(DAY), val(DAY)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("daysBetween(...)");
  }

  @Test
  void movesBetweenTimeZones() {
    assertThat(
            value(atTimeZone(val(INSTANT), BERLIN), "? at time zone ?", INSTANT, "Europe/Berlin"))
        .isEqualTo("2026-03-29T12:17:45.500");
    assertThat(value(inTimeZone(val(LOCAL), BERLIN), "? at time zone ?", LOCAL, "Europe/Berlin"))
        .isEqualTo("2026-03-29T08:17:45.500Z");
  }

  @Test
  void becomesText() {
    assertThat(
            value(
                toChar(val(LOCAL), "YYYY-MM-DD HH24:MI"),
                "to_char(?, ?)",
                LOCAL,
                "YYYY-MM-DD HH24:MI"))
        .isEqualTo("2026-03-29 10:17");
  }

  @Test
  void intervalsComeBackAsTheyWent() {
    for (Interval interval :
        new Interval[] {
          new Interval(0, 0, 0),
          new Interval(14, -3, 1),
          new Interval(-1, 0, -1),
          new Interval(0, 1, 86_400_000_000L),
          new Interval(0, 0, -3_600_500_000L),
          Interval.of(Duration.ofMillis(-1500)),
          Interval.of(Period.of(1, 2, 3))
        }) {
      assertThat(value(val(interval), "?", interval)).isEqualTo(interval);
      assertThat(
              value(array(Codecs.INTERVAL, List.of(interval)), "?::interval[]", List.of(interval)))
          .containsExactly(interval);
      assertThat(
              shop.run(
                  from(Categories.CATEGORIES)
                      .where(Categories.ID.eq(2L))
                      .select(Categories.PRODUCTS.select(val(interval)))))
          .containsExactly(List.of(interval));
    }
    assertThat(new Interval(0, 0, -1_500_000).duration()).isEqualTo(Duration.ofMillis(-1500));
  }
}
