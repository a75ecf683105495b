package dev.virga.relation;

import com.zaxxer.hikari.HikariConfig;
import dev.virga.Database;
import dev.virga.Query;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import shop.Customer;
import shop.Customers;
import shop.Order;

/** Streams all customers of {@link LargeTables} with their orders, and says how many there were. */
public final class LittleMemory {
  private LittleMemory() {}

  record CustomerWithOrders(Customer customer, List<Order> orders) {}

  /**
   * Streams them.
   *
   * @param arguments the JDBC URL
   */
  public static void main(String[] arguments) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(arguments[0]);
    config.setMaximumPoolSize(1);
    AtomicLong customers = new AtomicLong();
    AtomicLong orders = new AtomicLong();
    try (Database db = Database.open(config);
        Stream<CustomerWithOrders> rows = db.stream(all())) {
      rows.forEach(
          row -> {
            customers.incrementAndGet();
            row.orders().forEach(order -> count(order, row.customer(), orders));
          });
    }
    System.out.printf("%s customers with %s orders%n", customers, orders);
  }

  private static Query<List<CustomerWithOrders>> all() {
    return Customers.findMany().with(Customers.ORDERS, CustomerWithOrders::new);
  }

  private static void count(Order order, Customer customer, AtomicLong orders) {
    if (order.customerId() == customer.id()) {
      orders.incrementAndGet();
    }
  }
}
