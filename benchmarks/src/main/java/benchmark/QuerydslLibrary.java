package benchmark;

import static benchmark.QuerydslTables.*;

import com.querydsl.core.QueryFlag.Position;
import com.querydsl.core.types.Projections;
import com.querydsl.core.types.dsl.Wildcard;
import com.querydsl.sql.Configuration;
import com.querydsl.sql.PostgreSQLTemplates;
import com.querydsl.sql.SQLQuery;
import com.querydsl.sql.SQLQueryFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** With the SQL module of Querydsl, as OpenFeign keeps it. */
final class QuerydslLibrary implements Library {
  private static final int PORTION = 1000;

  private final Configuration inTransactions = configuration();
  private final DataSource pool;
  private final SQLQueryFactory querydsl;

  QuerydslLibrary(DataSource pool) {
    this.pool = pool;
    this.querydsl = new SQLQueryFactory(configuration(), pool);
  }

  /** A configuration of its own for each: a pool makes it close connections. */
  private static Configuration configuration() {
    return new Configuration(new PostgreSQLTemplates());
  }

  @Override
  public Optional<User> findOne(String email) {
    return Optional.ofNullable(
        querydsl.select(USERS.row()).from(USERS).where(USERS.email.eq(email)).fetchFirst());
  }

  @Override
  public List<User> users() {
    return querydsl.select(USERS.row()).from(USERS).orderBy(USERS.id.asc()).fetch();
  }

  @Override
  public List<Customer> customers() {
    return querydsl.select(CUSTOMERS.row()).from(CUSTOMERS).orderBy(CUSTOMERS.id.asc()).fetch();
  }

  @Override
  public List<Post> search(Filter filter) {
    SQLQuery<Post> query = querydsl.select(POSTS.row()).from(POSTS);
    if (filter.author() != null) {
      query.where(POSTS.authorId.eq(filter.author()));
    }
    if (filter.minimumViews() != null) {
      query.where(POSTS.views.goe(filter.minimumViews()));
    }
    if (filter.title() != null) {
      query.where(POSTS.title.like(filter.title() + "%"));
    }
    return query.orderBy(POSTS.createdAt.desc()).limit(20).fetch();
  }

  @Override
  public List<OrderTotal> totals(long first, int orders) {
    return querydsl
        .select(
            Projections.constructor(
                OrderTotal.class,
                ORDERS.id,
                CUSTOMERS.company,
                ORDERS.orderedOn,
                Wildcard.count,
                DETAILS.quantity.sumLong(),
                DETAILS.price.sumBigDecimal()))
        .from(ORDERS)
        .join(CUSTOMERS)
        .on(CUSTOMERS.id.eq(ORDERS.customerId))
        .join(DETAILS)
        .on(DETAILS.orderId.eq(ORDERS.id))
        .where(ORDERS.id.between(first, first + orders - 1))
        .groupBy(ORDERS.id, CUSTOMERS.company)
        .orderBy(ORDERS.id.asc())
        .fetch();
  }

  @Override
  public Event insert(Rain row) throws SQLException {
    return insert(querydsl, row);
  }

  private static Event insert(SQLQueryFactory querydsl, Rain row) throws SQLException {
    try (ResultSet keys =
        querydsl
            .insert(EVENTS)
            .set(EVENTS.name, row.name())
            .set(EVENTS.weight, row.weight())
            .executeWithKeys()) {
      keys.next();
      // its result set knows nothing of the types that are asked for
      return new Event(
          keys.getLong(1), keys.getString(2), keys.getInt(3), keys.getTimestamp(4).toInstant());
    }
  }

  @Override
  public long update(Hits row) {
    return update(querydsl, row);
  }

  private static long update(SQLQueryFactory querydsl, Hits row) {
    return querydsl
        .update(COUNTERS)
        .set(COUNTERS.hits, row.hits())
        .where(COUNTERS.id.eq(row.id()))
        .execute();
  }

  @Override
  public long upsert(String name, int hits) {
    return querydsl
        .insert(COUNTERS)
        .set(COUNTERS.name, name)
        .set(COUNTERS.hits, hits)
        .addFlag(Position.END, " on conflict (name) do update set hits = excluded.hits")
        .execute();
  }

  @Override
  public long insertAll(List<Rain> rows) throws SQLException {
    try (Connection connection = begun()) {
      var insert = inside(connection).insert(EVENTS);
      for (Rain row : rows) {
        insert.set(EVENTS.name, row.name()).set(EVENTS.weight, row.weight()).addBatch();
      }
      long inserted = insert.execute();
      connection.commit();
      return inserted;
    }
  }

  @Override
  public long updateAll(List<Hits> rows) throws SQLException {
    try (Connection connection = begun()) {
      var update = inside(connection).update(COUNTERS);
      for (Hits row : rows) {
        update.set(COUNTERS.hits, row.hits()).where(COUNTERS.id.eq(row.id())).addBatch();
      }
      long updated = update.execute();
      connection.commit();
      return updated;
    }
  }

  @Override
  public long levels() throws SQLException {
    try (Connection connection = begun();
        Stream<Measurement> rows =
            inside(connection)
                .select(MEASUREMENTS.row())
                .from(MEASUREMENTS)
                .fetchSize(PORTION)
                .stream()) {
      return rows.mapToLong(Measurement::level).sum();
    }
  }

  @Override
  public Event count(long id) throws SQLException {
    try (Connection connection = begun()) {
      SQLQueryFactory inside = inside(connection);
      Counter counter =
          Objects.requireNonNull(
              inside.select(COUNTERS.row()).from(COUNTERS).where(COUNTERS.id.eq(id)).fetchOne());
      int hits = counter.hits() + 1;
      update(inside, new Hits(id, hits));
      Event event = insert(inside, new Rain("counted", hits));
      connection.commit();
      return event;
    }
  }

  private Connection begun() throws SQLException {
    Connection connection = pool.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private SQLQueryFactory inside(Connection connection) {
    return new SQLQueryFactory(inTransactions, () -> connection);
  }
}
