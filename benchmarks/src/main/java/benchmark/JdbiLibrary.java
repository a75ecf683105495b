package benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** With Jdbi, which maps records by their constructors. */
final class JdbiLibrary implements Library {
  private static final int PORTION = 1000;

  private final Jdbi jdbi;

  JdbiLibrary(DataSource pool) {
    this.jdbi = Jdbi.create(pool);
    for (Class<?> row :
        List.of(
            User.class,
            Customer.class,
            Post.class,
            OrderTotal.class,
            Event.class,
            Counter.class,
            Measurement.class)) {
      jdbi.registerRowMapper(ConstructorMapper.factory(row));
    }
  }

  @Override
  public Optional<User> findOne(String email) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, email, name, bio, created_at from users where email = :email"
                        + " limit 1")
                .bind("email", email)
                .mapTo(User.class)
                .findFirst());
  }

  @Override
  public List<User> users() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id, email, name, bio, created_at from users order by id")
                .mapTo(User.class)
                .list());
  }

  @Override
  public List<Customer> customers() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, company, contact, email, city, country, credit, rating, visits,"
                        + " active, since, updated_at from customers order by id")
                .mapTo(Customer.class)
                .list());
  }

  @Override
  public List<Post> search(Filter filter) {
    List<String> conditions = new ArrayList<>();
    if (filter.author() != null) {
      conditions.add("author_id = :author");
    }
    if (filter.minimumViews() != null) {
      conditions.add("views >= :minimumViews");
    }
    if (filter.title() != null) {
      conditions.add("title like :title");
    }
    return jdbi.withHandle(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      "select id, author_id, title, views, created_at from posts"
                          + (conditions.isEmpty()
                              ? ""
                              : " where " + String.join(" and ", conditions))
                          + " order by created_at desc limit :limit")
                  .bind("limit", 20L);
          if (filter.author() != null) {
            query.bind("author", filter.author());
          }
          if (filter.minimumViews() != null) {
            query.bind("minimumViews", filter.minimumViews());
          }
          if (filter.title() != null) {
            query.bind("title", filter.title() + "%");
          }
          return query.mapTo(Post.class).list();
        });
  }

  @Override
  public List<OrderTotal> totals(long first, int orders) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select orders.id, customers.company, orders.ordered_on, count(*) as details,"
                        + " sum(order_details.quantity) as quantity,"
                        + " sum(order_details.price) as price from orders"
                        + " join customers on customers.id = orders.customer_id"
                        + " join order_details on order_details.order_id = orders.id"
                        + " where orders.id between :first and :last"
                        + " group by orders.id, customers.company order by orders.id")
                .bind("first", first)
                .bind("last", first + orders - 1)
                .mapTo(OrderTotal.class)
                .list());
  }

  @Override
  public Event insert(Rain row) {
    return jdbi.withHandle(handle -> insert(handle, row));
  }

  private static Event insert(Handle handle, Rain row) {
    return handle
        .createQuery(
            "insert into events (name, weight) values (:name, :weight)"
                + " returning id, name, weight, created_at")
        .bind("name", row.name())
        .bind("weight", row.weight())
        .mapTo(Event.class)
        .one();
  }

  @Override
  public long update(Hits row) {
    return jdbi.withHandle(handle -> update(handle, row));
  }

  private static long update(Handle handle, Hits row) {
    return handle
        .createUpdate("update counters set hits = :hits where id = :id")
        .bind("hits", row.hits())
        .bind("id", row.id())
        .execute();
  }

  @Override
  public long upsert(String name, int hits) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into counters (name, hits) values (:name, :hits)"
                        + " on conflict (name) do update set hits = excluded.hits")
                .bind("name", name)
                .bind("hits", hits)
                .execute());
  }

  @Override
  public long insertAll(List<Rain> rows) {
    return jdbi.inTransaction(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch("insert into events (name, weight) values (:name, :weight)");
          for (Rain row : rows) {
            batch.bind("name", row.name()).bind("weight", row.weight()).add();
          }
          return batch.execute().length;
        });
  }

  @Override
  public long updateAll(List<Hits> rows) {
    return jdbi.inTransaction(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch("update counters set hits = :hits where id = :id");
          for (Hits row : rows) {
            batch.bind("hits", row.hits()).bind("id", row.id()).add();
          }
          return batch.execute().length;
        });
  }

  @Override
  public long levels() {
    return jdbi.inTransaction(
        handle -> {
          try (Stream<Measurement> rows =
              handle
                  .createQuery("select id, station, level, taken_at from measurements")
                  .setFetchSize(PORTION)
                  .mapTo(Measurement.class)
                  .stream()) {
            return rows.mapToLong(Measurement::level).sum();
          }
        });
  }

  @Override
  public Event count(long id) {
    return jdbi.inTransaction(
        handle -> {
          Counter counter =
              handle
                  .createQuery("select id, name, hits from counters where id = :id")
                  .bind("id", id)
                  .mapTo(Counter.class)
                  .one();
          int hits = counter.hits() + 1;
          update(handle, new Hits(id, hits));
          return insert(handle, new Rain("counted", hits));
        });
  }
}
