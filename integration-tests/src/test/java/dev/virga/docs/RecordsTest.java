package dev.virga.docs;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.CheckViolation;
import dev.virga.Database;
import dev.virga.kit.ddl.Ddl;
import dev.virga.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/records.md}. */
final class RecordsTest {
  private static final String DDL = Ddl.create(Tables.of("Parcel", "Scan")).sql();

  private static final String SUBSCRIBERS = Ddl.create(Tables.of("Subscriber")).sql();

  private static final String INVOICES = Ddl.create(Tables.of("Invoice")).sql();

  private static final String SCORES = Ddl.create(Tables.of("Composer", "Score")).sql();

  private static final String COURIERS = Ddl.create(Tables.of("Courier", "Postcode")).sql();

  private static final String TOURS = Ddl.create(Tables.of("Tour", "Stop")).sql();

  private static final String VENUES = Ddl.create(Tables.of("Venue")).sql();

  @RegisterExtension
  static final TestDatabase database =
      TestDatabase.withSchema(DDL + SUBSCRIBERS + INVOICES + SCORES + COURIERS + TOURS + VENUES);

  private final Recorded recorded = new Recorded(database);
  private final Database db = recorded.database();

  @Test
  void areTables() {
    Page.requireShown("parcels.sql", DDL);
  }

  @Test
  void convertTypesOfYourOwn() {
    Page.requireShown("subscribers.sql", SUBSCRIBERS);

    // region find-subscriber
    db.run(Subscribers.insert(NewSubscriber.email(new Email("ann@example.org"))));
    Optional<Subscriber> ann =
        db.run(Subscribers.findFirst(where(Subscribers.EMAIL.eq(new Email("ann@example.org")))));
    // endregion
    recorded.shows("find-subscriber.sql");
    assertThat(ann).map(Subscriber::email).contains(new Email("ann@example.org"));
  }

  @Test
  void takeValuesOfTheApplication() {
    // region insert-invoice
    Invoice invoice = db.run(Invoices.insert(NewInvoice.customer("Ann")).returning());
    // endregion
    recorded.shows("insert-invoice.sql");
    assertThat(invoice.id().version()).isEqualTo(7);
  }

  @Test
  void holdValuesOfTheirOwn() {
    Page.requireShown("scores.sql", SCORES);
    ComposerId composer = db.run(Composers.insert(NewComposer.name("Ann")).returning(Composers.ID));
    Score.Isbn isbn = new Score.Isbn("9780000000002");
    db.run(
        Scores.insert(
            NewScore.isbn(isbn).composerId(composer).title("Rain").editions(List.of(isbn))));
    recorded.forget();

    // region find-scores
    List<Score> scores = db.run(Scores.findMany(where(Scores.COMPOSER_ID.eq(composer))));
    // endregion
    recorded.shows("find-scores.sql");
    assertThat(scores).containsExactly(new Score(isbn, composer, "Rain", List.of(isbn)));
  }

  @Test
  void areDomains() {
    Page.requireShown("couriers.sql", COURIERS);
    Postcode home = new Postcode("10115");
    db.run(Couriers.insert(NewCourier.home(home).drivesTo(List.of(home))));
    recorded.forget();

    // region find-couriers
    List<Courier> couriers = db.run(Couriers.findMany(where(Couriers.HOME.eq(home))));
    // endregion
    recorded.shows("find-couriers.sql");
    assertThat(couriers).containsExactly(new Courier(1, home, List.of(home)));
    assertThatThrownBy(
            () ->
                db.run(
                    Couriers.insert(
                        NewCourier.home(home).drivesTo(List.of(new Postcode("10115-x"))))))
        .isInstanceOf(CheckViolation.class);
  }

  @Test
  void areCompositeTypes() {
    Page.requireShown("tours.sql", TOURS);
    Stop start = new Stop("1 Main St", "Oslo", 0);
    db.run(Tours.insert(NewTour.start(start).stops(List.of(new Stop("Harbour", null, 20)))));
    recorded.forget();

    // region find-tours
    List<Tour> tours = db.run(Tours.findMany(where(StopType.CITY.of(Tours.START).eq("Oslo"))));
    // endregion
    recorded.shows("find-tours.sql");
    assertThat(tours).containsExactly(new Tour(1, start, List.of(new Stop("Harbour", null, 20))));
  }

  @Test
  void spreadOverColumns() {
    Page.requireShown("venues.sql", VENUES);

    // region insert-venue
    Venue.Address hall = new Venue.Address("1 Main St", "Springfield", Optional.of("IL"));
    Venue venue = db.run(Venues.insert(NewVenue.name("Town Hall").address(hall)).returning());
    db.run(Venues.update(Venues.BILLING.set(hall)).where(Venues.ADDRESS_CITY.eq("Springfield")));
    // endregion
    recorded.shows("insert-venue.sql");
    assertThat(venue.address()).isEqualTo(hall);
    assertThat(venue.billing()).isNull();
    assertThat(db.run(Venues.findById(venue.id()).select(Venues.BILLING))).contains(hall);
  }

  @Test
  void areInsertedAndFound() {
    // region new-parcel
    NewParcel parcel =
        NewParcel.id(UUID.randomUUID())
            .carrier("Post")
            .trackingCode("A-1")
            .weight(new BigDecimal("2.5"))
            .note("fragile");
    Parcel stored = db.run(Parcels.insert(parcel).returning());
    // endregion
    recorded.shows("new-parcel.sql");
    assertThat(stored.state()).isEqualTo(Parcel.State.PACKED);
    assertThat(stored.sentAt()).isEmpty();

    // region find-parcels
    List<Parcel> waiting =
        db.run(
            Parcels.findMany(
                where(Parcels.STATE.eq(Parcel.State.PACKED), Parcels.SENT_AT.isNull()),
                orderBy(Parcels.CARRIER.asc())));
    // endregion
    recorded.shows("find-parcels.sql");
    assertThat(waiting).containsExactly(stored);
  }
}
