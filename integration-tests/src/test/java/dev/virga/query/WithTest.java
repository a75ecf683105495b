package dev.virga.query;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.NumberExpr;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.ToMany;
import dev.virga.sql.ToOne;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.Cards;
import shop.Customer;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;

/** What {@code with} adds, one to eight things, comes in order behind the row. */
final class WithTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  /** The customers of a card, declared as if there could be several. */
  private static final ToMany<Cards, Customers, Customer> HOLDERS =
      Cards.CARDS.toMany("holders", "customer_id", () -> Customers.CUSTOMERS, "id");

  /** An expression that is the given number for the first customer. */
  private static NumberExpr<Customers, Long> cell(long number) {
    return Customers.ID.plus(number - 1);
  }

  private static void assertInOrder(List<Long> numbers) {
    assertThat(numbers)
        .isNotEmpty()
        .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  static Stream<FindFirst<Customers, List<Long>>> firsts() {
    return Stream.of(
        Customers.findFirst(where(Customers.ID.eq(1L))).with(cell(1), (r, a) -> List.of(a)),
        Customers.findFirst(where(Customers.ID.eq(1L)))
            .with(cell(1), cell(2), (r, a, b) -> List.of(a, b)),
        Customers.findFirst(where(Customers.ID.eq(1L)))
            .with(cell(1), cell(2), cell(3), (r, a, b, c) -> List.of(a, b, c)),
        Customers.findFirst(where(Customers.ID.eq(1L)))
            .with(cell(1), cell(2), cell(3), cell(4), (r, a, b, c, d) -> List.of(a, b, c, d)),
        Customers.findFirst(where(Customers.ID.eq(1L)))
            .with(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                cell(5),
                (r, a, b, c, d, e) -> List.of(a, b, c, d, e)),
        Customers.findFirst(where(Customers.ID.eq(1L)))
            .with(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                cell(5),
                cell(6),
                (r, a, b, c, d, e, f) -> List.of(a, b, c, d, e, f)),
        Customers.findFirst(where(Customers.ID.eq(1L)))
            .with(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                cell(5),
                cell(6),
                cell(7),
                (r, a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g)),
        Customers.findFirst(where(Customers.ID.eq(1L)))
            .with(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                cell(5),
                cell(6),
                cell(7),
                cell(8),
                (r, a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h)));
  }

  @ParameterizedTest
  @MethodSource("firsts")
  void toTheFirstRow(FindFirst<Customers, List<Long>> query) {
    assertInOrder(shop.run(query).orElseThrow());
  }

  static Stream<FindMany<Customers, List<Long>>> manies() {
    return Stream.of(
        Customers.findMany(where(Customers.ID.eq(1L))).with(cell(1), (r, a) -> List.of(a)),
        Customers.findMany(where(Customers.ID.eq(1L)))
            .with(cell(1), cell(2), (r, a, b) -> List.of(a, b)),
        Customers.findMany(where(Customers.ID.eq(1L)))
            .with(cell(1), cell(2), cell(3), (r, a, b, c) -> List.of(a, b, c)),
        Customers.findMany(where(Customers.ID.eq(1L)))
            .with(cell(1), cell(2), cell(3), cell(4), (r, a, b, c, d) -> List.of(a, b, c, d)),
        Customers.findMany(where(Customers.ID.eq(1L)))
            .with(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                cell(5),
                (r, a, b, c, d, e) -> List.of(a, b, c, d, e)),
        Customers.findMany(where(Customers.ID.eq(1L)))
            .with(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                cell(5),
                cell(6),
                (r, a, b, c, d, e, f) -> List.of(a, b, c, d, e, f)),
        Customers.findMany(where(Customers.ID.eq(1L)))
            .with(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                cell(5),
                cell(6),
                cell(7),
                (r, a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g)),
        Customers.findMany(where(Customers.ID.eq(1L)))
            .with(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                cell(5),
                cell(6),
                cell(7),
                cell(8),
                (r, a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h)));
  }

  @ParameterizedTest
  @MethodSource("manies")
  void toEachRow(FindMany<Customers, List<Long>> query) {
    assertThat(shop.run(query)).singleElement().satisfies(WithTest::assertInOrder);
  }

  static Stream<ToOne<Orders, Customers, List<Long>>> toOnes() {
    return Stream.of(
        Orders.CUSTOMER.with(cell(1), (r, a) -> List.of(a)),
        Orders.CUSTOMER.with(cell(1), cell(2), (r, a, b) -> List.of(a, b)),
        Orders.CUSTOMER.with(cell(1), cell(2), cell(3), (r, a, b, c) -> List.of(a, b, c)),
        Orders.CUSTOMER.with(
            cell(1), cell(2), cell(3), cell(4), (r, a, b, c, d) -> List.of(a, b, c, d)),
        Orders.CUSTOMER.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            (r, a, b, c, d, e) -> List.of(a, b, c, d, e)),
        Orders.CUSTOMER.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            (r, a, b, c, d, e, f) -> List.of(a, b, c, d, e, f)),
        Orders.CUSTOMER.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            (r, a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g)),
        Orders.CUSTOMER.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            (r, a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h)));
  }

  @ParameterizedTest
  @MethodSource("toOnes")
  void toTheRowOfAToOne(ToOne<Orders, Customers, List<Long>> relation) {
    assertInOrder(
        shop.run(Orders.findFirst(where(Orders.ID.eq(1L))).select(relation)).orElseThrow());
  }

  static Stream<OptionalToOne<Customers, Customers, List<Long>>> optionals() {
    return Stream.of(
        Customers.REFERRER.with(cell(1), (r, a) -> List.of(a)),
        Customers.REFERRER.with(cell(1), cell(2), (r, a, b) -> List.of(a, b)),
        Customers.REFERRER.with(cell(1), cell(2), cell(3), (r, a, b, c) -> List.of(a, b, c)),
        Customers.REFERRER.with(
            cell(1), cell(2), cell(3), cell(4), (r, a, b, c, d) -> List.of(a, b, c, d)),
        Customers.REFERRER.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            (r, a, b, c, d, e) -> List.of(a, b, c, d, e)),
        Customers.REFERRER.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            (r, a, b, c, d, e, f) -> List.of(a, b, c, d, e, f)),
        Customers.REFERRER.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            (r, a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g)),
        Customers.REFERRER.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            (r, a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h)));
  }

  @ParameterizedTest
  @MethodSource("optionals")
  void toTheRowOfAnOptionalToOne(OptionalToOne<Customers, Customers, List<Long>> relation) {
    List<Optional<List<Long>>> referrers =
        shop.run(Customers.findMany(orderBy(Customers.ID.asc())).select(relation));

    assertThat(referrers.get(0)).isEmpty();
    assertInOrder(referrers.get(1).orElseThrow());
  }

  static Stream<ToMany<Cards, Customers, List<Long>>> toManies() {
    return Stream.of(
        HOLDERS.with(cell(1), (r, a) -> List.of(a)),
        HOLDERS.with(cell(1), cell(2), (r, a, b) -> List.of(a, b)),
        HOLDERS.with(cell(1), cell(2), cell(3), (r, a, b, c) -> List.of(a, b, c)),
        HOLDERS.with(cell(1), cell(2), cell(3), cell(4), (r, a, b, c, d) -> List.of(a, b, c, d)),
        HOLDERS.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            (r, a, b, c, d, e) -> List.of(a, b, c, d, e)),
        HOLDERS.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            (r, a, b, c, d, e, f) -> List.of(a, b, c, d, e, f)),
        HOLDERS.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            (r, a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g)),
        HOLDERS.with(
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            (r, a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h)));
  }

  @ParameterizedTest
  @MethodSource("toManies")
  void toTheRowsOfAToMany(ToMany<Cards, Customers, List<Long>> relation) {
    assertThat(
            shop.run(Cards.findFirst(where(Cards.CUSTOMER_ID.eq(1L))).select(relation))
                .orElseThrow())
        .singleElement()
        .satisfies(WithTest::assertInOrder);
  }
}
