package benchmark;

import static benchmark.Customers.CUSTOMERS;
import static benchmark.OrderDetails.ORDER_DETAILS;
import static benchmark.Orders.ORDERS;
import static dev.virga.sql.Aggregates.sum;
import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import dev.virga.Query;
import dev.virga.sql.Aggregates;
import dev.virga.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** With Virga, as one would write it: each query is made for each call. */
record VirgaLibrary(Database database) implements Library {
  private static final int PORTION = 1000;

  @Override
  public Optional<User> findOne(String email) {
    return database.run(byEmail(email));
  }

  private static Query<Optional<User>> byEmail(String email) {
    return Users.findFirst(where(Users.EMAIL.eq(email)));
  }

  @Override
  public List<User> users() {
    return database.run(Users.findMany(orderBy(Users.ID.asc())));
  }

  @Override
  public List<Customer> customers() {
    return database.run(Customers.findMany(orderBy(Customers.ID.asc())));
  }

  @Override
  public List<Post> search(Filter filter) {
    return database.run(latest(filter));
  }

  private static Query<List<Post>> latest(Filter filter) {
    return Posts.findMany(
        where(
            allOf(
                Optional.ofNullable(filter.author()).map(value -> Posts.AUTHOR_ID.eq(value)),
                Optional.ofNullable(filter.minimumViews()).map(value -> Posts.VIEWS.ge(value)),
                Optional.ofNullable(filter.title()).map(value -> Posts.TITLE.startsWith(value)))),
        orderBy(Posts.CREATED_AT.desc()),
        limit(20));
  }

  @Override
  public List<OrderTotal> totals(long first, int orders) {
    return database.run(sums(first, orders));
  }

  static Query<List<OrderTotal>> sums(long first, int orders) {
    return from(ORDERS)
        .join(CUSTOMERS)
        .on(Customers.ID.eq(Orders.CUSTOMER_ID))
        .join(ORDER_DETAILS)
        .on(OrderDetails.ORDER_ID.eq(Orders.ID))
        .where(Orders.ID.between(first, first + orders - 1))
        .groupBy(Orders.ID, Customers.COMPANY)
        .orderBy(Orders.ID.asc())
        .select(
            row(
                OrderTotal::new,
                Orders.ID,
                Customers.COMPANY,
                Orders.ORDERED_ON,
                Aggregates.count(),
                sum(OrderDetails.QUANTITY),
                sum(OrderDetails.PRICE)));
  }

  @Override
  public Event insert(Rain row) {
    return database.run(Events.insert(event(row)).returning());
  }

  private static NewEvent event(Rain row) {
    return NewEvent.name(row.name()).weight(row.weight());
  }

  @Override
  public long update(Hits row) {
    return database.run(
        Counters.update(Counters.HITS.set(row.hits())).where(Counters.ID.eq(row.id())));
  }

  @Override
  public long upsert(String name, int hits) {
    return database.run(
        Counters.insert(NewCounter.name(name).hits(hits))
            .onConflict(Counters.UNIQUE_NAME)
            .doUpdateGiven());
  }

  @Override
  public long insertAll(List<Rain> rows) {
    return database.into(Events.EVENTS).insertAll(rows.stream().map(VirgaLibrary::event));
  }

  @Override
  public long updateAll(List<Hits> rows) {
    return database.run(
        Sql.updateAll(Counters.COUNTERS, rows)
            .by(Counters.ID, Hits::id)
            .set(Counters.HITS, Hits::hits));
  }

  @Override
  public long levels() {
    try (Stream<Measurement> rows = database.fetchSize(PORTION).stream(Measurements.findMany())) {
      return rows.mapToLong(Measurement::level).sum();
    }
  }

  @Override
  public Event count(long id) {
    return database.transaction(
        () -> {
          Counter counter = database.one(Counters.findById(id));
          int hits = counter.hits() + 1;
          update(new Hits(id, hits));
          return insert(new Rain("counted", hits));
        });
  }

  @Override
  public Overview overview(String reader, String author, long id) {
    return database.batch(
        byEmail(reader), byEmail(author), latest(new Filter(id, null, null)), Overview::new);
  }
}
