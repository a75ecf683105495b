package dev.virga.sql;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.max;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.caseWhen;
import static dev.virga.sql.Sql.not;
import static dev.virga.sql.Sql.optional;
import static dev.virga.sql.Sql.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries of several tables, whose text is rendered once for their shape. */
final class PlainSelectTest {
  private final Table<Object, Integer> orders = Table.of("orders", (row, i) -> row.getInt(i));
  private final NumberColumn<Object, Long> orderId = orders.number("id", Codecs.LONG);
  private final NumberColumn<Object, Long> customerId = orders.number("customer_id", Codecs.LONG);
  private final TextColumn<Object> note = orders.text("note");

  private final Table<Object, Integer> customers = Table.of("customers", (row, i) -> row.getInt(i));
  private final NumberColumn<Object, Long> id = customers.number("id", Codecs.LONG);
  private final TextColumn<Object> name = customers.text("name");
  private final TextColumn<Object> city = customers.text("city");

  private final ToOne<Object, Object, Integer> customer =
      orders.toOne("customer", "customer_id", () -> customers, "id");
  private final ToMany<Object, Object, Integer> ordersOf =
      customers.toMany("orders", "id", () -> orders, "customer_id");

  private record Pair(Object a, Object b) {}

  private record Triple(Object a, Object b, Object c) {}

  /** Makes queries at random; those of the same seed differ in their values alone. */
  private final class Choice {
    private final Random random;
    private final String value;

    Choice(int seed, String value) {
      this.random = new Random(seed);
      this.value = value;
    }

    private int of(int most) {
      return random.nextInt(most);
    }

    Select<?> query() {
      From<Object, Object> query = clauses(joined());
      return switch (of(5)) {
        case 0 -> query.select(row(Pair::new, orderId, text(2)));
        case 1 -> query.select(text(2));
        case 2 -> query.select(row(Pair::new, orderId, optional(name)));
        case 3 -> query.select(row(Pair::new, orderId, customer.select(name)));
        default -> query.groupBy(orderId).select(row(Triple::new, orderId, count(), max(id)));
      };
    }

    private From<Object, Object> joined() {
      From<Object, Object> first = Sql.from(orders);
      return switch (of(4)) {
        case 0 -> first.join(customers).on(id.eq(customerId), condition(1));
        case 1 -> first.join(customers).on(id.eq(customerId));
        case 2 -> first.join(customer);
        default -> first.crossJoin(customers);
      };
    }

    private From<Object, Object> clauses(From<Object, Object> query) {
      From<Object, Object> more = query;
      if (of(2) == 0) {
        more = more.where(condition(2));
      }
      if (of(3) == 0) {
        more = more.having(max(id).gt((long) value.length()));
      }
      if (of(2) == 0) {
        more = of(2) == 0 ? more.orderBy(text(1).asc()) : more.orderBy(text(1).desc().nullsLast());
      }
      if (of(3) == 0) {
        more = more.limit(value.length());
      }
      return of(3) == 0 ? more.offset(value.length()) : more;
    }

    private Condition<Object> condition(int depth) {
      if (depth == 0) {
        return name.eq(value);
      }
      return switch (of(14)) {
        case 0 -> condition(depth - 1).and(condition(depth - 1));
        case 1 -> condition(depth - 1).or(condition(depth - 1));
        case 2 -> not(condition(depth - 1));
        case 3 -> text(depth).isNull();
        case 4 -> text(depth).isNotNull();
        case 5 -> text(depth).eq(value);
        case 6 -> text(depth).eq(note);
        case 7 -> id.between((long) value.length(), 2L);
        case 8 -> id.in(IntStream.range(0, value.length()).mapToObj(Long::valueOf).toList());
        case 9 -> id.in(orderId, customerId);
        case 10 -> id.notIn(List.of(1L));
        case 11 -> ordersOf.any();
        case 12 -> ordersOf.none(note.eq(value));
        default -> orderId.in(Sql.from(customers).where(condition(depth - 1)).select(id));
      };
    }

    private Expr<Object, String> text(int depth) {
      if (depth == 0) {
        return note;
      }
      return switch (of(7)) {
        case 0 -> name;
        case 1 -> note;
        case 2 -> lower(text(depth - 1));
        case 3 -> coalesce(text(depth - 1), value);
        case 4 -> coalesce(text(depth - 1), city);
        case 5 -> caseWhen(condition(depth - 1), name).otherwise(value);
        default -> customer.get(city);
      };
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aTextThatIsKeptIsTheOneThatWouldBeRendered(int part) {
    Set<String> texts = new HashSet<>();
    for (int seed = part * 1000; seed < part * 1000 + 500; seed++) {
      for (String value : List.of("a", "other", "a")) {
        made(seed, value).ifPresent(query -> texts.add(sameAsAnew(query)));
      }
    }
    assertThat(texts).hasSizeGreaterThan(100);
  }

  /** Returns a query; empty where it is refused, as some are that are made at random. */
  private Optional<Select<?>> made(int seed, String value) {
    try {
      return Optional.of(new Choice(seed, value).query());
    } catch (InvalidQueryException refused) {
      return Optional.empty();
    }
  }

  private static String sameAsAnew(Select<?> query) {
    Statement<?> anew = Renderer.query(query.node(), new Reading.All<>((row, index) -> index));
    assertThat(query.toString()).isEqualTo(anew.sql());
    assertThat(query.statement().values()).isEqualTo(anew.values());
    return anew.sql();
  }

  private From<Object, Object> ordersOfCustomers() {
    return Sql.from(orders).join(customers).on(id.eq(customerId));
  }

  @Test
  void aQueryIsRenderedOnceForItsShape() {
    Select<String> first = ordersOfCustomers().where(note.eq("rain")).select(name);
    Select<String> second = ordersOfCustomers().where(note.eq("snow")).select(name);

    assertThat(second.toString()).isSameAs(first.toString());
    assertThat(first.statement().values()).containsExactly("rain");
    assertThat(second.statement().values()).containsExactly("snow");
  }

  @Test
  void anArrayOfAnyLengthIsOneParameter() {
    Select<String> one = ordersOfCustomers().where(id.in(List.of(1L))).select(name);
    Select<String> three = ordersOfCustomers().where(id.in(List.of(1L, 2L, 3L))).select(name);

    assertThat(three.toString()).isSameAs(one.toString());
    assertThat(three.statement().values()).containsExactly(List.of(1L, 2L, 3L));
  }

  @Test
  void aListOfAnotherLengthIsAnotherText() {
    assertThat(ordersOfCustomers().where(id.in(orderId, customerId)).select(name).toString())
        .endsWith(" in (\"orders\".\"id\", \"orders\".\"customer_id\")");
    assertThat(ordersOfCustomers().where(id.in(orderId, customerId, id)).select(name).toString())
        .endsWith(", \"customers\".\"id\")");
  }

  @Test
  void anAliasIsNotItsTable() {
    Alias<Object, Integer> other = customers.as("other");
    Select<String> ofAlias =
        Sql.from(orders).join(other).on(id.of(other).eq(customerId)).select(name.of(other));
    Select<String> again =
        Sql.from(orders)
            .join(customers.as("other"))
            .on(id.of(other).eq(customerId))
            .select(name.of(other));

    assertThat(again.toString())
        .isSameAs(ofAlias.toString())
        .isNotEqualTo(ordersOfCustomers().select(name).toString());
  }

  /** PostgreSQL would not know {@code coalesce("note", ?)} again, so it is written as a place. */
  @Test
  void groupsByAValueAreRenderedByWhatIsSelected() {
    assertThat(byNote("none", "none").toString()).endsWith(" group by 1");
    assertThat(byNote("none", "nothing").toString())
        .endsWith(" group by coalesce(\"orders\".\"note\", ?)");
    assertThat(byNote("nothing", "nothing").toString()).endsWith(" group by 1");
  }

  private Select<Pair> byNote(String selected, String grouped) {
    return ordersOfCustomers()
        .groupBy(coalesce(note, grouped))
        .select(row(Pair::new, coalesce(note, selected), count()));
  }

  @Test
  void distinctRowsAreOrderedByWhatIsSelected() {
    assertThat(distinct("none", "none").toString()).endsWith(" order by 1");
    assertThatThrownBy(() -> distinct("none", "nothing")).isInstanceOf(InvalidQueryException.class);
  }

  private Select<String> distinct(String selected, String ordered) {
    return ordersOfCustomers()
        .distinct()
        .orderBy(coalesce(note, ordered).asc())
        .select(coalesce(note, selected));
  }

  @Test
  void aQueryThatIsWrongIsRefusedEachTime() {
    for (int times = 0; times < 2; times++) {
      assertThatThrownBy(() -> Sql.from(orders).where(name.eq("Ann")).select(note))
          .isInstanceOf(InvalidQueryException.class)
          .hasMessageContaining("\"customers\" is not in the query");
    }
  }

  @Test
  void threadsFindTheTextOfTheirShape() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String value = "value " + i;
        runs.add(threads.submit(() -> manyAreTheSameAsAnew(value)));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private void manyAreTheSameAsAnew(String value) {
    for (int seed = 0; seed < 300; seed++) {
      made(seed, value).ifPresent(PlainSelectTest::sameAsAnew);
    }
  }
}
