package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static freight.Shipments.ID;
import static freight.Shipments.PARTS;
import static freight.Shipments.RECEIVER;
import static freight.Shipments.SENDER;
import static freight.Shipments.SENDER_CITY;
import static freight.Shipments.SENDER_PLACE;
import static freight.Shipments.SHIPMENTS;
import static freight.Shipments.SIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.UnexpectedNullException;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import freight.NewShipment;
import freight.Shipment;
import freight.Shipment.Address;
import freight.Shipment.Audit;
import freight.Shipment.Place;
import freight.Shipment.Size;
import freight.Shipment.Weight;
import freight.Shipment.Zip;
import freight.ShipmentCard;
import freight.ShipmentCardShape;
import freight.ShipmentRow;
import freight.ShipmentRows;
import freight.Shipments;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Records that are spread over columns: within each other, absent or there. */
final class EmbeddedTest {
  private static final String DDL =
      Ddl.create(
              new DatabaseDefinition(
                  Manifests.onClassPath().tables().stream()
                      .filter(table -> table.record().equals("freight.Shipment"))
                      .toList()))
          .sql();

  private static final Address FULL =
      new Address("Bern", Optional.of("Gasse 1"), new Place(46.9, 7.4), new Zip("3011"));
  private static final Address SMALL = new Address("Ulm", Optional.empty(), null, new Zip(""));
  private static final Audit AUDIT = new Audit(Instant.parse("2024-01-01T00:00:00Z"), 0);

  @RegisterExtension static final ShopDatabase freight = ShopDatabase.withSchema(DDL);

  @BeforeEach
  void none() {
    freight.execute("truncate shipments restart identity");
  }

  private static List<NewShipment> all() {
    return List.of(
        NewShipment.sender(FULL)
            .receiver(SMALL)
            .size(new Size(3, Optional.of(new Weight(1000))))
            .audit(new Audit(Instant.EPOCH, 7)),
        NewShipment.sender(SMALL).receiver(null).size(new Size(4, Optional.empty())),
        NewShipment.sender(SMALL));
  }

  private static void assertAll(List<Shipment> shipments) {
    assertThat(shipments.get(0))
        .isEqualTo(
            new Shipment(
                shipments.get(0).id(),
                shipments.get(0).wholeId(),
                FULL,
                SMALL,
                Optional.of(new Size(3, Optional.of(new Weight(1000)))),
                new Audit(Instant.EPOCH, 7)));
    assertThat(shipments.get(1))
        .isEqualTo(
            new Shipment(
                shipments.get(1).id(),
                shipments.get(1).wholeId(),
                SMALL,
                null,
                Optional.of(new Size(4, Optional.empty())),
                AUDIT));
    assertThat(shipments.get(2))
        .isEqualTo(
            new Shipment(
                shipments.get(2).id(),
                shipments.get(2).wholeId(),
                SMALL,
                null,
                Optional.empty(),
                AUDIT));
  }

  @Test
  void shapesHoldThem() {
    freight.run(Shipments.insert(all()));
    freight.execute("update shipments set whole_id = 1 where id > 1");

    assertThat(
            freight.run(
                Shipments.findMany(orderBy(ID.asc())).select(ShipmentCardShape.SHIPMENT_CARD)))
        .containsExactly(
            new ShipmentCard(
                1,
                FULL,
                SMALL,
                Optional.of(new Size(3, Optional.of(new Weight(1000)))),
                Optional.empty(),
                List.of(SMALL, SMALL)),
            new ShipmentCard(
                2,
                SMALL,
                null,
                Optional.of(new Size(4, Optional.empty())),
                Optional.of(FULL),
                List.of()),
            new ShipmentCard(3, SMALL, null, Optional.empty(), Optional.of(FULL), List.of()));
  }

  @Test
  void columnsHaveTheNamesOfAllRecordsAround() {
    assertThat(DDL)
        .contains(
            "\"sender_city\" text not null,",
            "\"sender_street\" text,",
            "\"sender_place_latitude\" double precision,",
            "\"sender_place_lon\" double precision,",
            "\"to_city\" text,",
            "\"to_zip\" text,",
            "\"size_width\" integer,",
            "\"size_weight_grams\" bigint,",
            "\"created_at\" timestamptz default '2024-01-01 00:00Z' not null,");
  }

  @Test
  void comeBackFromInsertsAndQueries() {
    assertAll(all().stream().map(row -> freight.run(Shipments.insert(row).returning())).toList());
    assertAll(freight.run(Shipments.findMany(orderBy(ID.asc()))));

    none();
    assertAll(freight.run(Shipments.insert(all()).returning()));
    none();
    all().forEach(row -> freight.db().into(SHIPMENTS).copyIn(List.of(row)));
    assertAll(freight.run(Shipments.findMany(orderBy(ID.asc()))));
  }

  @Test
  void comeBackNested() {
    long whole = freight.run(Shipments.insert(NewShipment.sender(FULL)).returning(ID));
    freight.run(Shipments.insert(all().stream().map(row -> row.wholeId(whole)).toList()));

    assertAll(freight.run(Shipments.findById(whole).select(PARTS.orderBy(ID.asc()))).orElseThrow());
    assertThat(
            freight.run(Shipments.findById(whole).select(PARTS.orderBy(ID.asc()).select(RECEIVER))))
        .contains(Arrays.asList(SMALL, null, null));
  }

  record Sent(long id, Address sender, Place place) {}

  @Test
  void aGroupIsSelected() {
    freight.run(Shipments.insert(all()));

    assertThat(
            freight.run(
                Shipments.findMany(where(ID.eq(1L)))
                    .select(row(Sent::new, ID, SENDER, SENDER_PLACE)),
                """
                select "id", "sender_city", "sender_street", "sender_place_latitude", \
                "sender_place_lon", "sender_zip", "sender_place_latitude", "sender_place_lon" \
                from "shipments" where "id" = ?""",
                1L))
        .containsExactly(new Sent(1, FULL, new Place(46.9, 7.4)));
    assertThat(freight.run(Shipments.findMany(orderBy(ID.asc())).select(SIZE)))
        .containsExactly(
            new Size(3, Optional.of(new Weight(1000))), new Size(4, Optional.empty()), null);
  }

  @Test
  void aGroupIsUpdatedAndCompared() {
    freight.run(Shipments.insert(all()));

    assertThat(
            freight.run(
                Shipments.update(SIZE.set(new Size(9, Optional.empty()))).where(SENDER.eq(FULL)),
                """
                update "shipments" set "size_width" = ?, "size_weight_grams" = ? \
                where "sender_city" = ? and "sender_street" = ? and \
                "sender_place_latitude" = ? and "sender_place_lon" = ? and "sender_zip" = ?""",
                9,
                null,
                "Bern",
                "Gasse 1",
                46.9,
                7.4,
                new Zip("3011")))
        .isEqualTo(1);
    assertThat(freight.run(Shipments.findById(1).select(SIZE)))
        .contains(new Size(9, Optional.empty()));
    freight.run(Shipments.update(RECEIVER.set(null)).everyRow());
    assertThat(freight.run(Shipments.findMany().select(RECEIVER))).containsOnlyNulls();
    assertThat(freight.run(Shipments.count(where(SENDER.eq(SMALL), SENDER_CITY.eq("Ulm")))))
        .isEqualTo(2);
    assertThatThrownBy(() -> SENDER.set(null)).isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void aRowOfAQueryHasGroups() {
    var rows =
        ShipmentRows.values(
            List.of(
                new ShipmentRow(1, FULL, Optional.of(new Size(1, Optional.of(new Weight(2))))),
                new ShipmentRow(2, SMALL, Optional.empty())));

    assertThat(freight.run(from(rows).orderBy(ShipmentRows.ID.asc()).select(rows)))
        .containsExactly(
            new ShipmentRow(1, FULL, Optional.of(new Size(1, Optional.of(new Weight(2))))),
            new ShipmentRow(2, SMALL, Optional.empty()));
  }

  @Test
  void aRecordThatIsThereInPartIsAnError() {
    freight.run(Shipments.insert(all()));
    freight.execute("update shipments set to_city = null where id = 1");

    assertThatThrownBy(() -> freight.run(Shipments.findById(1)))
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageContaining("to_city");
  }
}
