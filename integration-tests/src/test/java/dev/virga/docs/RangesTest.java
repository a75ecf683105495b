package dev.virga.docs;

import static dev.virga.sql.NetworkFunctions.*;
import static dev.virga.sql.RangeFunctions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.Database;
import dev.virga.codec.Codecs;
import dev.virga.kit.ddl.Ddl;
import dev.virga.testing.TestDatabase;
import dev.virga.type.Cidr;
import dev.virga.type.Inet;
import dev.virga.type.Multirange;
import dev.virga.type.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/ranges.md}. */
final class RangesTest {
  private static final String DDL = Ddl.create(Tables.of("Booking")).sql();

  @RegisterExtension static final TestDatabase database = TestDatabase.withSchema(DDL);

  private final Recorded recorded = new Recorded(database);
  private final Database db = recorded.database();

  @Test
  void isStoredAndFound() {
    Page.requireShown("bookings.sql", DDL);

    // region insert-booking
    NewBooking booking =
        NewBooking.room("blue")
            .stay(Range.closed(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 7)))
            .cleaned(
                Multirange.of(Range.closed(LocalDate.of(2024, 7, 3), LocalDate.of(2024, 7, 3))))
            .price(Range.atLeast(new BigDecimal("99.50")))
            .bookedFrom(Inet.of("10.1.2.3"));
    Booking stored = db.run(Bookings.insert(booking).returning());
    // endregion
    recorded.shows("insert-booking.sql");
    assertThat(stored.stay())
        .isEqualTo(Range.closedOpen(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 8)));

    // region find-bookings
    Range<LocalDate> week = Range.closed(LocalDate.of(2024, 7, 5), LocalDate.of(2024, 7, 11));
    List<String> taken =
        db.run(
            Bookings.findMany(
                    where(
                        rangeOverlaps(Bookings.STAY, week),
                        rangeContains(Bookings.PRICE, new BigDecimal("120")),
                        networkWithin(Bookings.BOOKED_FROM, Cidr.of("10.0.0.0/8"))))
                .select(Bookings.ROOM));
    List<Range<LocalDate>> shared =
        db.run(Bookings.findMany().select(rangeIntersection(Bookings.STAY, week)));
    // endregion
    recorded.shows("find-bookings.sql");
    assertThat(taken).containsExactly("blue");
    assertThat(shared)
        .containsExactly(Range.closed(LocalDate.of(2024, 7, 5), LocalDate.of(2024, 7, 7)));
    assertThat(db.run(Bookings.findMany().select(rangeLower(Bookings.STAY, Codecs.LOCAL_DATE))))
        .containsExactly(LocalDate.of(2024, 7, 1));
  }
}
