package dev.virga.types;

import static dev.virga.sql.RangeFunctions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sample.Values.DURING;
import static sample.Values.ID;
import static sample.Values.INTEGERS;
import static sample.Values.STAY;
import static sample.Values.STAYS;
import static sample.Values.VALUES;

import dev.virga.ConversionFailure;
import dev.virga.codec.Codecs;
import dev.virga.type.Multirange;
import dev.virga.type.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sample.NewValue;
import sample.SampleSchema;
import sample.Values;
import shop.ShopDatabase;

/** The operators of ranges and multiranges, and what ranges are not. */
final class RangeTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
  private static final Range<LocalDate> WEEK = Range.closed(FIRST, FIRST.plusDays(6));

  @RegisterExtension static final ShopDatabase db = ShopDatabase.withSchema(SampleSchema.empty());

  @BeforeEach
  void oneRow() {
    db.run(Values.deleteEveryRow());
    db.run(
        Values.insert(
            NewValue.withDefaults()
                .stay(WEEK)
                .date(FIRST.plusDays(2))
                .integers(Range.closed(1, 5))
                .stays(Multirange.of(WEEK, Range.atLeast(FIRST.plusDays(30))))));
  }

  @Test
  void conditions() {
    Range<LocalDate> next = Range.closedOpen(FIRST.plusDays(7), FIRST.plusDays(9));
    assertThat(
            db.run(
                Values.count(
                    where(
                        rangeContains(STAY, FIRST),
                        rangeContains(STAY, Range.closed(FIRST, FIRST)),
                        rangeContainsValue(STAY, Values.DATE),
                        rangeContainedBy(STAY, WEEK),
                        rangeOverlaps(STAY, WEEK),
                        rangeBefore(STAY, next),
                        rangeNotAbove(STAY, next),
                        rangeAdjacent(STAY, next))),
                """
                select count(*) from "values" where "stay" @> ? and "stay" @> ? and \
                "stay" @> "date" and "stay" <@ ? and "stay" && ? and "stay" << ? and \
                "stay" &< ? and "stay" -|- ?""",
                FIRST,
                Range.closed(FIRST, FIRST),
                WEEK,
                WEEK,
                next,
                next,
                next))
        .isEqualTo(1);
    assertThat(
            db.run(
                Values.count(
                    where(
                        rangeAfter(STAY, Range.below(FIRST)),
                        rangeNotBelow(STAY, Range.below(FIRST.plusDays(1))),
                        rangeOverlaps(STAY, STAYS),
                        rangeContains(STAYS, STAY),
                        rangeContains(STAYS, FIRST.plusDays(99)),
                        rangeIsEmpty(STAY).not(),
                        rangeLowerInclusive(STAY),
                        rangeUpperInclusive(STAY).not(),
                        rangeUpperUnbounded(STAYS),
                        rangeLowerUnbounded(STAYS).not(),
                        rangeContains(INTEGERS, 5),
                        rangeContains(INTEGERS, 6).not()))))
        .isEqualTo(1);
  }

  @Test
  void algebra() {
    Range<LocalDate> later = Range.closed(FIRST.plusDays(3), FIRST.plusDays(9));
    assertThat(
            db.run(
                Values.findMany().select(rangeUnion(STAY, later)),
                "select \"stay\" + ? from \"values\"",
                later))
        .containsExactly(Range.closed(FIRST, FIRST.plusDays(9)));
    assertThat(db.run(Values.findMany().select(rangeIntersection(STAY, later))))
        .containsExactly(Range.closed(FIRST.plusDays(3), FIRST.plusDays(6)));
    assertThat(db.run(Values.findMany().select(rangeDifference(STAY, later))))
        .containsExactly(Range.closedOpen(FIRST, FIRST.plusDays(3)));
    assertThat(
            db.run(
                Values.findMany()
                    .select(rangeDifference(STAYS, multirange(STAY, Codecs.LOCAL_DATE)))))
        .containsExactly(Multirange.of(Range.atLeast(FIRST.plusDays(30))));
    assertThat(db.run(Values.findMany().select(rangeMerge(STAYS, Codecs.LOCAL_DATE))))
        .containsExactly(Range.atLeast(FIRST));
    assertThat(db.run(Values.findMany().select(rangeMerge(STAY, STAY)))).containsExactly(WEEK);
    assertThat(db.run(from(VALUES).select(rangeAgg(STAY, Codecs.LOCAL_DATE))))
        .containsExactly(Multirange.of(WEEK));
    assertThat(
            db.run(
                Values.findMany()
                    .select(
                        row(
                            List::of,
                            rangeLower(STAY, Codecs.LOCAL_DATE),
                            rangeUpper(STAY, Codecs.LOCAL_DATE)))))
        .containsExactly(List.of(FIRST, FIRST.plusDays(7)));
    assertThat(db.run(Values.findMany().select(rangeUpper(STAYS, Codecs.LOCAL_DATE))))
        .containsOnlyNulls();
  }

  @Test
  void updatesByExpressions() {
    Range<LocalDate> rest = Range.atLeast(FIRST.plusDays(7));
    assertThat(db.run(Values.update(STAY.set(rangeUnion(STAY, rest))).everyRow().returning(STAY)))
        .containsExactly(Range.atLeast(FIRST));
  }

  @Test
  void areInTheFormOfTheDatabase() {
    assertThat(Range.closed(1, 5)).isEqualTo(Range.openClosed(0, 5)).hasToString("[1,6)");
    assertThat(Range.open(1, 2)).isEqualTo(Range.empty()).hasToString("empty");
    assertThat(Range.closedOpen(0.5, 0.5)).isEqualTo(Range.empty());
    assertThat(Range.closed(0.5, 0.5)).hasToString("[0.5,0.5]");
    assertThat(Range.<Integer>all()).hasToString("(,)");
    assertThat(Multirange.of(Range.closed(5, 7), Range.closed(1, 2), Range.closed(3, 4)))
        .isEqualTo(Multirange.of(Range.closed(1, 7)));
    assertThat(Multirange.of(Range.open(1.0, 2.0), Range.open(2.0, 3.0)))
        .hasToString("{(1.0,2.0),(2.0,3.0)}");
    assertThat(Multirange.of(Range.open(1.0, 2.0), Range.closed(2.0, 3.0)).ranges()).hasSize(1);
    assertThat(Range.closed(1, 5).contains(5)).isTrue();
    assertThat(Range.openClosed(0.0, 1.0).contains(0.0)).isFalse();
    assertThat(Multirange.of(Range.atLeast(3)).contains(2)).isFalse();
    assertThat(Range.<Integer>empty().contains(1)).isFalse();
  }

  @Test
  void whatIsNoRangeIsRefused() {
    assertThatThrownBy(() -> Range.closed(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a range's lower bound is above its upper one");
    assertThatThrownBy(() -> Range.closed(1L, Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no value behind the bound");
    Instant moment = Instant.parse("2024-07-01T00:00:00Z");
    assertThatThrownBy(
            () ->
                db.run(
                    Values.insert(
                        NewValue.withDefaults()
                            .during(Range.closedOpen(moment, moment.plusNanos(1))))))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageContaining("shorter than a microsecond");
    assertThatThrownBy(
            () ->
                db.run(
                    Values.count(
                        where(rangeOverlaps(DURING, Range.atLeast(Instant.MAX.minusSeconds(1)))))))
        .isInstanceOf(ConversionFailure.class);
    assertThat(db.run(Values.count(where(ID.isNotNull())))).isEqualTo(1);
  }
}
