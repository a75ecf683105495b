package dev.virga.types;

import static dev.virga.sql.BitFunctions.*;
import static dev.virga.sql.GeometryFunctions.*;
import static dev.virga.sql.NetworkFunctions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sample.Values.BITS;
import static sample.Values.BOX;
import static sample.Values.CIRCLE;
import static sample.Values.HOST;
import static sample.Values.NETWORK;
import static sample.Values.PATH;
import static sample.Values.POINT;
import static sample.Values.POLYGON;
import static sample.Values.SEGMENT;

import dev.virga.InvalidQueryException;
import dev.virga.type.Bits;
import dev.virga.type.Box;
import dev.virga.type.Cidr;
import dev.virga.type.Circle;
import dev.virga.type.Inet;
import dev.virga.type.Line;
import dev.virga.type.LineSegment;
import dev.virga.type.MacAddress;
import dev.virga.type.Path;
import dev.virga.type.Point;
import dev.virga.type.Polygon;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sample.NewValue;
import sample.SampleSchema;
import sample.Values;
import shop.ShopDatabase;

/** The operators of figures, networks and bits, and what is none of them. */
final class FigureTest {
  @RegisterExtension static final ShopDatabase db = ShopDatabase.withSchema(SampleSchema.empty());

  @BeforeEach
  void oneRow() {
    db.run(Values.deleteEveryRow());
    db.run(
        Values.insert(
            NewValue.withDefaults()
                .point(new Point(1, 1))
                .box(new Box(new Point(0, 0), new Point(2, 2)))
                .circle(new Circle(new Point(0, 0), 1))
                .segment(new LineSegment(new Point(0, 0), new Point(0, 3)))
                .path(new Path(List.of(new Point(0, 0), new Point(3, 4)), false))
                .polygon(new Polygon(List.of(new Point(0, 0), new Point(0, 2), new Point(2, 0))))
                .host(Inet.of("10.1.2.3/8"))
                .network(Cidr.of("10.1.0.0/16"))
                .bits(new Bits("1100"))));
  }

  @Test
  void figures() {
    Box unit = new Box(new Point(1, 1), new Point(0, 0));
    assertThat(
            db.run(
                Values.count(
                    where(
                        geometryContains(BOX, unit),
                        geometryWithin(POINT, BOX),
                        geometryOverlaps(BOX, unit),
                        geometrySame(POINT, new Point(1, 1)),
                        geometryIntersects(SEGMENT, BOX),
                        geometryLeftOf(BOX, new Box(new Point(9, 9), new Point(8, 8))),
                        geometryBelow(BOX, new Box(new Point(9, 9), new Point(8, 8))))),
                """
                select count(*) from "values" where "box" @> ?::box and "point" <@ "box" and \
                "box" && ?::box and "point" ~= ?::point and "segment" ??# "box" and \
                "box" << ?::box and "box" <<| ?::box""",
                unit,
                unit,
                new Point(1, 1),
                new Box(new Point(9, 9), new Point(8, 8)),
                new Box(new Point(9, 9), new Point(8, 8))))
        .isEqualTo(1);
    assertThat(
            db.run(
                Values.count(
                    where(
                        geometryRightOf(BOX, new Box(new Point(-9, 0), new Point(-8, 0))),
                        geometryAbove(BOX, new Box(new Point(0, -9), new Point(0, -8))),
                        geometryContains(POLYGON, new Point(0.5, 0.5))))))
        .isEqualTo(1);
    assertThat(
            db.run(
                Values.findMany()
                    .select(
                        row(
                            List::of,
                            geometryDistance(POINT, new Point(4, 5)),
                            geometryArea(BOX),
                            geometryLength(PATH)))))
        .containsExactly(List.of(5.0, 4.0, 5.0));
    assertThat(db.run(Values.findMany().select(geometryCenter(CIRCLE))))
        .containsExactly(new Point(0, 0));
    assertThat(db.run(Values.findMany().select(geometryPoints(POLYGON)))).containsExactly(3);
  }

  @Test
  void figuresAreNotComparedByArea() {
    for (ThrowingCallable comparison :
        List.<ThrowingCallable>of(
            () -> BOX.eq(new Box(new Point(0, 0), new Point(1, 1))),
            () -> POINT.in(new Point(0, 0)),
            () -> CIRCLE.eq(CIRCLE),
            () -> PATH.ne(PATH),
            () -> POLYGON.isDistinctFrom(POLYGON))) {
      assertThatThrownBy(comparison)
          .isInstanceOf(InvalidQueryException.class)
          .hasMessageContaining("say geometrySame(...)");
    }
  }

  @Test
  void networks() {
    assertThat(
            db.run(
                Values.count(
                    where(
                        networkWithin(HOST, Cidr.of("10.0.0.0/7")),
                        networkWithinOrEqual(HOST, Cidr.of("10.0.0.0/8")),
                        networkHolds(NETWORK, Cidr.of("10.1.2.0/24")),
                        networkHoldsOrEqual(NETWORK, Inet.of("10.1.2.3")),
                        networkOverlaps(NETWORK, HOST))),
                """
                select count(*) from "values" where "host" << ?::cidr and "host" <<= ?::cidr and \
                "network" >> ?::cidr and "network" >>= ?::inet and "network" && "host\"""",
                Cidr.of("10.0.0.0/7"),
                Cidr.of("10.0.0.0/8"),
                Cidr.of("10.1.2.0/24"),
                Inet.of("10.1.2.3")))
        .isEqualTo(1);
    assertThat(
            db.run(
                Values.findMany()
                    .select(
                        row(
                            List::of,
                            networkHost(HOST),
                            networkPrefix(HOST),
                            networkFamily(HOST)))))
        .containsExactly(List.of("10.1.2.3", 8, 4));
    assertThat(db.run(Values.findMany().select(networkOf(HOST))))
        .containsExactly(Inet.of("10.1.2.3/8").network());
    assertThat(db.run(Values.findMany().select(networkBroadcast(HOST))))
        .containsExactly(Inet.of("10.255.255.255/8"));
  }

  @Test
  void bits() {
    assertThat(
            db.run(
                Values.findMany()
                    .select(
                        row(
                            List::of,
                            bitsAnd(BITS, new Bits("0110")),
                            bitsOr(BITS, new Bits("0110")),
                            bitsXor(BITS, BITS),
                            bitsNot(BITS),
                            bitsConcat(BITS, new Bits("1")),
                            bitsShiftLeft(BITS, 1),
                            bitsShiftRight(BITS, 1)))))
        .containsExactly(
            List.of(
                new Bits("0100"),
                new Bits("1110"),
                new Bits("0000"),
                new Bits("0011"),
                new Bits("11001"),
                new Bits("1000"),
                new Bits("0110")));
    assertThat(db.run(Values.findMany().select(row(List::of, bitsLength(BITS), bitsCount(BITS)))))
        .containsExactly(List.of(4, 2L));
  }

  @Test
  void whatIsNoneIsRefused() {
    for (ThrowingCallable wrong :
        List.<ThrowingCallable>of(
            () -> new Bits("012"),
            () -> Inet.of("10.0.0"),
            () -> Inet.of("10.0.0.256"),
            () -> Inet.of("10.0.0.1/33"),
            () -> Inet.of("1::2::3"),
            () -> Inet.of("12345::"),
            () -> Inet.of("example.org"),
            () -> Cidr.of("10.0.0.1/8"),
            () -> new MacAddress("08:00:2b"),
            () -> new Line(0, 1e-7, 1),
            () -> new Path(List.of(), true),
            () -> new Polygon(List.of()),
            () -> new Circle(new Point(0, 0), -1))) {
      assertThatThrownBy(wrong).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void areInTheFormOfTheDatabase() {
    assertThat(Inet.of("2001:DB8:0:0:0:0:0:1")).isEqualTo(Inet.of("2001:db8::1"));
    assertThat(Inet.of("::ffff:1.2.3.4")).hasToString("::ffff:102:304");
    assertThat(new MacAddress("08-00-2B-01-02-03")).hasToString("08:00:2b:01:02:03");
    assertThat(new Box(new Point(0, 3), new Point(2, 1)))
        .isEqualTo(new Box(new Point(2, 3), new Point(0, 1)));
  }
}
