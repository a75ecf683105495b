package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static hotel.Rooms.FLOOR;
import static hotel.Rooms.NUMBER;
import static hotel.Rooms.POSITION;
import static hotel.Rooms.ROOMS;
import static hotel.Stays.NIGHTS;
import static hotel.Stays.UNIQUE_ROOM_GUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.ForeignKeyViolation;
import dev.virga.UniqueViolation;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import hotel.NewRoom;
import hotel.NewStay;
import hotel.Room;
import hotel.Rooms;
import hotel.Stay;
import hotel.Stays;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Constraints and identity columns are more than columns, and behave like it. */
final class ConstraintFormTest {
  private static final DatabaseDefinition TABLES =
      new DatabaseDefinition(
          Manifests.onClassPath().tables().stream()
              .filter(table -> table.record().startsWith("hotel."))
              .toList());

  @RegisterExtension
  static final ShopDatabase hotel = ShopDatabase.withSchema(Ddl.create(TABLES).sql());

  @BeforeEach
  void empty() {
    hotel.execute("truncate rooms, stays restart identity");
    hotel.db().into(ROOMS).insertAll(List.of(room(1, 1), room(1, 2)));
  }

  private static NewRoom room(int floor, int position) {
    return NewRoom.floor(floor).position(position);
  }

  @Test
  void isThatOfTheRecord() {
    assertThat(Ddl.create(TABLES).sql())
        .isEqualTo(
            """
            create table "rooms" (
              "number" integer generated always as identity (start 100 increment 10 maxvalue 990) not null,
              "floor" integer not null,
              "position" integer not null,
              constraint "rooms_pkey" primary key ("number"),
              constraint "rooms_floor_position_key" unique ("floor", "position") deferrable initially deferred
            );

            create table "stays" (
              "id" bigint generated always as identity not null,
              "room" integer not null,
              "guest" text,
              "nights" integer not null,
              "companion_room" integer,
              "companion" text,
              constraint "stays_pkey" primary key ("id"),
              constraint "stays_room_guest_key" unique nulls not distinct ("room", "guest") include ("nights"),
              constraint "stays_room_fkey" foreign key ("room") references "rooms" ("number") deferrable initially deferred,
              constraint "stays_companion_room_companion_fkey" foreign key ("companion_room", "companion") references "stays" ("room", "guest") match full
            );
            """);
  }

  @Test
  void isReadBack() throws SQLException {
    try (Connection connection = hotel.pool().getConnection()) {
      Introspection live = Introspection.of(connection);
      assertThat(live.inexpressible()).isEmpty();
      assertThat(Diff.between(live.database(), TABLES, Decisions.none())).isEmpty();
      assertThat(Diff.between(live.database(), Canonical.of(connection, TABLES), Decisions.none()))
          .isEmpty();
    }
  }

  @Test
  void givesTheNumbersThatTheOptionsSay() {
    assertThat(hotel.run(Rooms.findMany(orderBy(NUMBER.asc()))))
        .containsExactly(new Room(100, 1, 1), new Room(110, 1, 2));
  }

  @Test
  void isCheckedAtTheEndWhereItIsDeferred() {
    hotel
        .db()
        .transaction(
            () -> {
              hotel.run(
                  Rooms.update(POSITION.set(2)).where(NUMBER.eq(100)),
                  "update \"rooms\" set \"position\" = ? where \"number\" = ?",
                  2,
                  100);
              hotel.run(Rooms.update(POSITION.set(1)).where(NUMBER.eq(110)));
            });
    assertThat(
            hotel.run(Rooms.findMany(where(FLOOR.eq(1)), orderBy(NUMBER.asc())).select(POSITION)))
        .containsExactly(2, 1);
    assertThatThrownBy(() -> hotel.run(Rooms.insert(room(1, 1))))
        .isInstanceOf(UniqueViolation.class);
    assertThatThrownBy(() -> hotel.run(Stays.insert(NewStay.room(404).nights(1))))
        .isInstanceOf(ForeignKeyViolation.class);
  }

  @Test
  void takesNullsForEqualWhereTheyAreNotDistinct() {
    hotel.run(Stays.insert(NewStay.room(100).nights(1)));
    assertThatThrownBy(() -> hotel.run(Stays.insert(NewStay.room(100).nights(2))))
        .isInstanceOf(UniqueViolation.class);
    Stay longer =
        hotel.run(
            Stays.insert(NewStay.room(100).nights(3))
                .onConflict(UNIQUE_ROOM_GUEST)
                .doUpdate(NIGHTS.setExcluded())
                .returning());
    assertThat(longer.nights()).isEqualTo(3);
  }

  @Test
  void refersByAllColumnsOrByNoneWhereItMatchesFully() {
    hotel.run(Stays.insert(NewStay.room(100).nights(1).guest("Ada")));
    hotel.run(
        Stays.insert(
            NewStay.room(110).nights(1).guest("Alan").companionRoom(100).companion("Ada")));
    assertThatThrownBy(() -> hotel.run(Stays.insert(NewStay.room(110).nights(1).companion("Ada"))))
        .isInstanceOf(ForeignKeyViolation.class);
  }
}
