package dev.virga.query;

import static dev.virga.sql.Sql.allOf;
import static dev.virga.sql.Sql.anyOf;
import static dev.virga.sql.Sql.not;
import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.Customers.ACTIVE;
import static shop.Customers.CITY;
import static shop.Customers.ID;
import static shop.Customers.NAME;
import static shop.Customers.REFERRER_ID;

import dev.virga.sql.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Customer;
import shop.Customers;
import shop.ShopDatabase;
import shop.ShopSchema;

/**
 * Any tree of conditions keeps the rows for which it is true in Java, where empty stands for SQL's
 * null: so parentheses stand wherever they must.
 */
final class RandomConditionTest {
  private static final int TREES = 60;

  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.empty()
              + """
              insert into customers (email, name, city, active, referrer_id)
              select 'e' || i, chr(97 + i % 5),
                case when i % 3 = 0 then null else chr(97 + i % 4) end,
                i % 2 = 0, case when i % 4 = 0 or i = 1 then null else i / 2 + 1 end
              from generate_series(1, 24) as i;
              """);

  /** A condition as SQL has it and as Java does. */
  private record Both(Condition<Customers> sql, Function<Customer, Optional<Boolean>> java) {}

  private static Both tree(Random random, int depth) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return leaf(random);
    }
    List<Both> terms =
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> tree(random, depth - 1)).toList();
    Both one = tree(random, depth - 1);
    Both other = tree(random, depth - 1);
    return switch (random.nextInt(8)) {
      case 0 -> new Both(not(one.sql()), row -> one.java().apply(row).map(value -> !value));
      case 1 -> new Both(allOf(sql(terms)), row -> conjunction(java(terms, row)));
      case 2 -> new Both(anyOf(sql(terms)), row -> disjunction(java(terms, row)));
      case 3 ->
          new Both(one.sql().and(other.sql()), row -> conjunction(java(List.of(one, other), row)));
      case 4 ->
          new Both(one.sql().or(other.sql()), row -> disjunction(java(List.of(one, other), row)));
      case 5 -> new Both(one.sql().isNull(), row -> Optional.of(one.java().apply(row).isEmpty()));
      case 6 ->
          new Both(
              one.sql().eq(other.sql()),
              row -> equal(one.java().apply(row), other.java().apply(row)));
      default -> new Both(one.sql().in(true), row -> one.java().apply(row));
    };
  }

  private static Both leaf(Random random) {
    String letter = String.valueOf((char) ('a' + random.nextInt(5)));
    long number = random.nextInt(24);
    return switch (random.nextInt(8)) {
      case 0 -> new Both(ACTIVE, row -> Optional.of(row.active()));
      case 1 -> new Both(CITY.eq(letter), row -> city(row).map(letter::equals));
      case 2 -> new Both(CITY.isNull(), row -> Optional.of(city(row).isEmpty()));
      case 3 -> new Both(CITY.ne(NAME), row -> city(row).map(city -> !city.equals(row.name())));
      case 4 ->
          new Both(
              ID.plus(number).modulo(3L).eq(1L), row -> Optional.of((row.id() + number) % 3 == 1));
      case 5 ->
          new Both(
              ID.between(number, number + 9),
              row -> Optional.of(row.id() >= number && row.id() <= number + 9));
      case 6 ->
          new Both(
              REFERRER_ID.in(number, number + 1),
              row ->
                  Optional.ofNullable(row.referrerId())
                      .map(id -> id == number || id == number + 1));
      default ->
          new Both(NAME.like(letter + "%"), row -> Optional.of(row.name().startsWith(letter)));
    };
  }

  private static Optional<String> city(Customer row) {
    return Optional.ofNullable(row.city());
  }

  private static List<Condition<Customers>> sql(List<Both> terms) {
    return terms.stream().map(Both::sql).toList();
  }

  private static List<Optional<Boolean>> java(List<Both> terms, Customer row) {
    return terms.stream().map(term -> term.java().apply(row)).toList();
  }

  private static Optional<Boolean> conjunction(List<Optional<Boolean>> terms) {
    if (terms.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    return terms.contains(Optional.empty()) ? Optional.empty() : Optional.of(true);
  }

  private static Optional<Boolean> disjunction(List<Optional<Boolean>> terms) {
    if (terms.contains(Optional.of(true))) {
      return Optional.of(true);
    }
    return terms.contains(Optional.empty()) ? Optional.empty() : Optional.of(false);
  }

  private static Optional<Boolean> equal(Optional<Boolean> one, Optional<Boolean> other) {
    return one.flatMap(value -> other.map(value::equals));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void keepsTheRowsForWhichItIsTrue(long seed) {
    Random random = new Random(seed);
    List<Customer> rows = shop.run(Customers.findMany(orderBy(ID.asc())));
    List<Long> ids = new ArrayList<>();

    for (int i = 0; i < TREES; i++) {
      Both tree = tree(random, 1 + i % 5);
      ids.clear();
      rows.stream()
          .filter(row -> tree.java().apply(row).orElse(false))
          .forEach(row -> ids.add(row.id()));
      var query = Customers.findMany(where(tree.sql()), orderBy(ID.asc())).select(ID);
      assertThat(shop.run(query)).as(query.sql() + query.parameters()).isEqualTo(ids);
    }
  }
}
