package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parcels.Parcels.*;

import dev.virga.ConversionFailure;
import dev.virga.codec.Interval;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.sql.Prepared;
import dev.virga.type.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcels.Address;
import parcels.Address.Kind;
import parcels.Address.Spot;
import parcels.AddressType;
import parcels.EverythingType;
import parcels.NewParcel;
import parcels.Parcel;
import parcels.Parcel.Everything;
import parcels.Parcel.ParcelId;
import parcels.Parcel.Route;
import parcels.Parcel.Weight;
import parcels.Parcels;
import parcels.RouteType;
import shop.ShopDatabase;

/** A value of a composite type goes and comes whole, wherever values do. */
final class CompositeTest {
  private static final DatabaseDefinition MANIFESTS = Manifests.onClassPath();

  private static final String SCHEMA =
      Ddl.create(
              new DatabaseDefinition(
                  MANIFESTS.tables().stream()
                      .filter(table -> table.record().startsWith("parcels."))
                      .toList(),
                  MANIFESTS.objects(SchemaObject.class).stream()
                      .filter(object -> object.schema().equals(Optional.of("post")))
                      .toList()))
          .sql();

  @RegisterExtension static final ShopDatabase database = ShopDatabase.withSchema(SCHEMA);

  private static final Address HERE =
      new Address(
          "Main \"Street\", (east) \\ 'end'\n",
          null,
          7,
          Optional.of(Kind.BOX),
          false,
          new Spot(59.91, null),
          List.of("ring", "", "a,b \"c\" {d} \\", "null"));
  private static final Address THERE =
      new Address(
          "", "", Integer.MIN_VALUE, Optional.empty(), true, new Spot(-0.0, 1e-300), List.of());
  private static final Route WAY =
      new Route(HERE, null, List.of(THERE, HERE), new ParcelId(Long.MAX_VALUE));
  private static final UUID TOKEN = UUID.fromString("00000000-0000-0000-0000-000000000007");
  private static final Everything FULL =
      new Everything(
          Short.MIN_VALUE,
          Long.MAX_VALUE,
          Float.MIN_VALUE,
          Double.NEGATIVE_INFINITY,
          new BigDecimal("12345678901234567890.0123456789"),
          BigInteger.TEN.pow(40),
          '"',
          new byte[] {0, -1, '"', '\\'},
          TOKEN,
          Instant.parse("2026-05-01T10:15:30.123456Z"),
          LocalDateTime.of(2026, 5, 1, 10, 15, 30),
          LocalDate.of(-43, 3, 15),
          LocalTime.of(23, 59, 59, 999_999_000),
          OffsetTime.of(1, 2, 3, 4000, ZoneOffset.ofHoursMinutes(-3, -30)),
          new Interval(14, -3, 5_000_001),
          new Weight(5),
          Map.of("a \"b\"", 1),
          Range.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
          List.of(Instant.MIN, Instant.parse("2026-05-01T10:15:30Z"), Instant.MAX),
          Arrays.asList(1L, null, -3L),
          List.of(true, false),
          List.of(Kind.HOME, Kind.BOX),
          List.of(new Weight(1), new Weight(2)));
  private static final Everything EMPTY = ofNulls();

  private static Everything ofNulls() {
    return new Everything(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null);
  }

  private static final Parcel FIRST =
      new Parcel(1, HERE, null, List.of(HERE, THERE), Optional.of(WAY), null, null);
  private static final Parcel SECOND =
      new Parcel(2, THERE, HERE, Collections.singletonList(null), Optional.empty(), EMPTY, 1L);

  @BeforeEach
  void twoParcels() {
    database.execute("truncate post.parcels");
    database.run(Parcels.insert(List.of(inserted(FIRST), inserted(SECOND))));
  }

  private static NewParcel inserted(Parcel parcel) {
    return NewParcel.id(parcel.id())
        .sender(parcel.sender())
        .stations(parcel.stations())
        .receiver(parcel.receiver())
        .route(parcel.route().orElse(null))
        .everything(parcel.everything())
        .parentId(parcel.parentId());
  }

  @Test
  void areTypesOfTheDatabase() {
    assertThat(SCHEMA)
        .contains(
            """
            create type "post"."address" as (
              "street" text,
              "city" text,
              "number" integer,
              "kind" "post"."kind",
              "barred" boolean,
              "at_north" double precision,
              "at_east" double precision,
              "notes" text[]
            );

            comment on type "post"."address" is 'where parcels go';
            comment on column "post"."address"."number" is 'in the street';
            """)
        .contains(
            """
              "sender" "post"."address" not null,
              "receiver" "post"."address",
              "stations" "post"."address"[] not null,
              "route" "post"."route",
            """);
  }

  @Test
  void parametersAndRows() {
    assertThat(database.run(Parcels.findMany(orderBy(ID.asc())))).containsExactly(FIRST, SECOND);
    assertThat(
            database.run(
                Parcels.findMany(where(SENDER.eq(HERE))).select(ID),
                "select \"id\" from \"post\".\"parcels\" where \"sender\" = ?::\"post\".\"address\"",
                HERE))
        .containsExactly(1L);
    assertThat(database.run(Parcels.findMany(where(SENDER.in(HERE, THERE))).select(ID)))
        .containsExactlyInAnyOrder(1L, 2L);
    Prepared<Address, Optional<Parcel>> bySender =
        prepare(given -> Parcels.findFirst(where(SENDER.eq(given))));
    assertThat(database.run(bySender.with(THERE))).contains(SECOND);
  }

  @Test
  void attributes() {
    assertThat(
            database.run(
                Parcels.findMany(
                        where(
                            AddressType.STREET.of(SENDER).startsWith("Main"),
                            AddressType.NUMBER.of(SENDER).lt(8),
                            AddressType.KIND.of(SENDER).eq(Kind.BOX),
                            not(AddressType.BARRED.of(SENDER))))
                    .select(ID),
                """
                select "id" from "post"."parcels"
                where ("sender")."street" like ? and ("sender")."number" < ? \
                and ("sender")."kind" = ? and not ("sender")."barred\"""",
                "Main%",
                8,
                Kind.BOX))
        .containsExactly(1L);
    assertThat(
            database.run(
                Parcels.findMany(where(ID.eq(1L)))
                    .select(AddressType.NOTES.of(RouteType.FROM.of(ROUTE))),
                """
                select (("route")."from")."notes" from "post"."parcels" where "id" = ?""",
                1L))
        .containsExactly(HERE.notes());
  }

  @Test
  void attributesOfAllTypes() {
    Parcel full = new Parcel(3, HERE, null, List.of(), Optional.empty(), FULL, null);

    assertThat(database.run(Parcels.insert(inserted(full)).returning(EVERYTHING)))
        .usingRecursiveComparison()
        .isEqualTo(FULL);
    assertThat(database.run(Parcels.findMany(where(ID.eq(3L))).select(EVERYTHING)).get(0))
        .usingRecursiveComparison()
        .isEqualTo(FULL);
    assertThat(
            database.run(
                Parcels.findMany(where(EverythingType.UUID.of(EVERYTHING).eq(TOKEN)))
                    .select(EverythingType.NUMBERS.of(EVERYTHING))))
        .containsExactly(FULL.numbers());
  }

  @Test
  void nestedRows() {
    assertThat(database.run(Parcels.findMany(where(ID.eq(1L))).select(PARTS)))
        .containsExactly(List.of(SECOND));
    assertThat(database.run(Parcels.findMany(where(ID.eq(2L))).select(PARENT)))
        .containsExactly(Optional.of(FIRST));
    assertThat(
            database.run(
                Parcels.findMany(where(ID.eq(2L)))
                    .select(PARENT.select(PARTS.select(row(Pair::new, SENDER, STATIONS))))))
        .containsExactly(Optional.of(List.of(new Pair(THERE, SECOND.stations()))));
  }

  record Pair(Address sender, List<Address> stations) {}

  @Test
  void nestedRowsWithAttributesOfAllTypes() {
    database.run(
        Parcels.insert(inserted(new Parcel(3, HERE, null, List.of(), Optional.of(WAY), FULL, 1L))));

    assertThat(
            database.run(
                Parcels.findMany(where(ID.eq(1L)))
                    .select(PARTS.select(EVERYTHING).where(ID.eq(3L)))))
        .usingRecursiveComparison()
        .isEqualTo(List.of(List.of(FULL)));
  }

  @Test
  void updates() {
    assertThat(
            database.run(
                Parcels.update(STATIONS.set(Arrays.asList(THERE, null)), RECEIVER.set(THERE))
                    .where(ID.eq(1L))
                    .returning(row(Pair::new, SENDER, STATIONS))))
        .containsExactly(new Pair(HERE, Arrays.asList(THERE, null)));
    assertThat(database.run(Parcels.findMany(where(STATIONS.eq(Arrays.asList(THERE, null))))))
        .extracting(Parcel::receiver)
        .containsExactly(THERE);
  }

  @Test
  void insertsOfManyRows() {
    List<NewParcel> rows = new ArrayList<>();
    for (int i = 10; i < 900; i++) {
      Parcel parcel =
          new Parcel(
              i,
              i % 2 == 0 ? HERE : THERE,
              i % 3 == 0 ? null : HERE,
              List.of(THERE),
              Optional.of(WAY),
              FULL,
              null);
      rows.add(inserted(parcel));
    }

    assertThat(database.db().into(PARCELS).insertAll(rows)).isEqualTo(890);
    assertThat(database.run(Parcels.findById(42L)))
        .get()
        .usingRecursiveComparison()
        .isEqualTo(new Parcel(42, HERE, null, List.of(THERE), Optional.of(WAY), FULL, null));
  }

  @Test
  void nullIsAnotherValueThanOneOfNulls() {
    assertThat(database.run(Parcels.findMany(orderBy(ID.asc())).select(EVERYTHING)))
        .containsExactly((@Nullable Everything) null, EMPTY);
  }

  @Test
  void refuseNullWhereTheRecordDoes() {
    Address noStreet = address(null);

    assertThatThrownBy(() -> database.run(Parcels.update(SENDER.set(noStreet)).everyRow()))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageContaining("the attribute \"street\" is null, which the record does not allow");
    database.execute("update post.parcels set sender.street = null where id = 1");
    assertThatThrownBy(() -> database.run(Parcels.findMany(where(ID.eq(1L))).select(SENDER)))
        .hasMessageContaining("its attribute \"street\" is null, which the record does not allow");
    assertThatThrownBy(() -> database.run(Parcels.findMany(where(ID.eq(2L))).select(PARENT)))
        .hasMessageContaining("its attribute \"street\" is null, which the record does not allow");
  }

  @SuppressWarnings("NullAway") // a mistake that the compiler of most users does not see
  private static Address address(@Nullable String street) {
    return new Address(street, null, 1, Optional.empty(), false, new Spot(0, null), List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\ud800"})
  void refuseTextsThatCannotBeStored(String text) {
    assertThatThrownBy(() -> database.run(Parcels.update(SENDER.set(address(text))).everyRow()))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageContaining("a text has");
  }

  @Test
  void tellWhereTheTypeIsAnotherOneInTheDatabase() {
    database.execute("alter type post.route add attribute later text");
    try {
      assertThatThrownBy(() -> database.run(Parcels.findMany(where(ID.eq(1L))).select(ROUTE)))
          .hasMessageContaining(
              "it has 5 attributes, not 4: the type is another one in the database than in the code");
    } finally {
      database.execute("alter type post.route drop attribute later");
    }
  }
}
