package dev.virga.relation;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.virga.ExplainOptions;
import dev.virga.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;

/** What relations cost where tables are large: 100,000 customers with 10 orders each. */
final class LargeTablesTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withSchema(LargeTables.SCHEMA);

  private static final Set<String> LARGE = Set.of("customers", "orders", "lines");

  record Pair(Object left, Object right) {}

  record Triple(Object one, Object two, Object three) {}

  @Test
  void theLimitOfTheRootAppliesBeforeTheNestedWork() {
    List<JsonNode> plan =
        ran(
            Customers.findMany(orderBy(Customers.ID.desc()), limit(20))
                .with(Customers.ORDERS.orderBy(Orders.ID.asc()), Pair::new));

    assertThat(over(plan, "orders")).isNotEmpty().allMatch(step -> loops(step) == 20);
    assertThat(plan).noneMatch(LargeTablesTest::readsAWholeTable);
  }

  @Test
  void itDoesSoBehindASort() {
    List<JsonNode> plan =
        ran(
            Customers.findMany(
                    orderBy(Customers.CITY.asc(), Customers.NAME.desc()), limit(15), offset(5))
                .with(Customers.ORDERS.orderBy(Orders.ID.desc()).limit(3), Pair::new));

    // PostgreSQL works out also the rows that the offset leaves out.
    assertThat(over(plan, "orders")).isNotEmpty().allMatch(step -> loops(step) <= 20);
  }

  @Test
  void theLimitOfEachLevelAppliesBeforeTheNextOne() {
    List<JsonNode> plan =
        ran(
            Customers.findMany(orderBy(Customers.ID.asc()), limit(10))
                .with(
                    Customers.ORDERS
                        .orderBy(Orders.ID.asc())
                        .limit(2)
                        .with(
                            Orders.LINES.select(
                                row(Pair::new, Lines.QUANTITY, Lines.PRODUCT.get(Products.NAME))),
                            Pair::new),
                    Pair::new));

    assertThat(over(plan, "orders")).allMatch(step -> loops(step) == 10);
    assertThat(over(plan, "lines")).isNotEmpty().allMatch(step -> loops(step) == 20);
    assertThat(plan).noneMatch(LargeTablesTest::readsAWholeTable);
  }

  @Test
  void keysUseTheirIndexes() {
    for (Query<?> query :
        List.of(
            Customers.findFirst(where(Customers.ID.eq(77_777L)))
                .with(Customers.ORDERS, Customers.CARD, Triple::new),
            Orders.findMany(where(Orders.CUSTOMER.get(Customers.EMAIL).eq("c500"))),
            Orders.findMany(where(Orders.CUSTOMER_ID.in(3L, 4_000L)))
                .with(Orders.CUSTOMER, Orders.LINES, Triple::new),
            Customers.findMany(where(Customers.ID.in(7L, 70_000L)))
                .with(Customers.ORDERS.orderBy(Orders.ID.desc()).first(), Pair::new),
            Customers.findMany(
                where(
                    Customers.ID.between(500L, 520L),
                    Customers.ORDERS.every(Orders.NOTE.isNotNull()),
                    Customers.ORDERS.max(Orders.ID).gt(5_100L))),
            from(Customers.CUSTOMERS)
                .where(Customers.EMAIL.eq("c9"), Customers.ORDERS.any(Orders.NOTE.ne("x")))
                .select(row(Pair::new, Customers.NAME, Customers.ORDERS.count())),
            Customers.findMany(where(Customers.ID.between(10L, 20L)))
                .with(
                    Customers.ORDERS.with(Orders.PRODUCTS.select(Products.SKU), Pair::new),
                    Pair::new))) {
      assertThat(ran(query)).as(query.sql()).noneMatch(LargeTablesTest::readsAWholeTable);
    }
  }

  @Test
  void aToOneWithoutAFilterIsAPlainJoin() {
    Query<List<Triple>> query =
        from(Orders.ORDERS)
            .where(Orders.ID.between(100L, 120L))
            .select(
                row(
                    Triple::new,
                    Orders.NOTE,
                    Orders.CUSTOMER,
                    Orders.RECIPIENT.select(Customers.NAME)));

    assertThat(query.sql())
        .contains(
            " join \"customers\" on \"customers\".\"id\" = \"orders\".\"customer_id\" left join \"customers\" as \"recipient\" on ")
        .doesNotContain("lateral", "(select");
    assertThat(ran(query))
        .noneMatch(step -> step.path("Parent Relationship").asText().equals("SubPlan"))
        .noneMatch(LargeTablesTest::readsAWholeTable);
  }

  /** Runs {@link LittleMemory} in a JVM that could not hold the rows at once. */
  @Test
  void rowsStreamInLittleMemory() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                LittleMemory.class.getName(),
                shop.jdbcUrl())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(said.strip()).endsWith("100000 customers with 1000000 orders");
    assertThat(process.exitValue()).isZero();
  }

  /** Runs a query and returns the steps of its plan. */
  private static List<JsonNode> ran(Query<?> query) {
    String plan = shop.db().explain(query, ExplainOptions.defaults().analyze().asJson());
    List<JsonNode> steps = new ArrayList<>();
    try {
      collect(new ObjectMapper().readTree(plan).get(0).get("Plan"), steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return steps;
  }

  private static void collect(JsonNode step, List<JsonNode> steps) {
    steps.add(step);
    step.path("Plans").forEach(below -> collect(below, steps));
  }

  private static List<JsonNode> over(List<JsonNode> plan, String table) {
    return plan.stream().filter(step -> step.path("Relation Name").asText().equals(table)).toList();
  }

  private static long loops(JsonNode step) {
    return step.get("Actual Loops").asLong();
  }

  /** The other tables are so small that an index would not help. */
  private static boolean readsAWholeTable(JsonNode step) {
    return step.get("Node Type").asText().contains("Seq Scan")
        && LARGE.contains(step.path("Relation Name").asText());
  }
}
