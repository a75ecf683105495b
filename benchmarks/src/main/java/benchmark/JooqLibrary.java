package benchmark;

import static benchmark.JooqColumns.*;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** With jOOQ. */
final class JooqLibrary implements Library {
  private static final int PORTION = 1000;

  private final DSLContext jooq;

  JooqLibrary(DataSource pool) {
    this.jooq = DSL.using(pool, SQLDialect.POSTGRES);
  }

  @Override
  public Optional<User> findOne(String email) {
    return jooq.select(USER_ID, EMAIL, NAME, BIO, USER_CREATED_AT)
        .from(USERS)
        .where(EMAIL.eq(email))
        .limit(1)
        .fetchOptional(mapping(User::new));
  }

  @Override
  public List<User> users() {
    return jooq.select(USER_ID, EMAIL, NAME, BIO, USER_CREATED_AT)
        .from(USERS)
        .orderBy(USER_ID)
        .fetch(mapping(User::new));
  }

  @Override
  public List<Customer> customers() {
    return jooq.select(
            CUSTOMER_ID,
            COMPANY,
            CONTACT,
            CUSTOMER_EMAIL,
            CITY,
            COUNTRY,
            CREDIT,
            RATING,
            VISITS,
            ACTIVE,
            SINCE,
            UPDATED_AT)
        .from(CUSTOMERS)
        .orderBy(CUSTOMER_ID)
        .fetch(mapping(Customer::new));
  }

  @Override
  public List<Post> search(Filter filter) {
    Condition condition = noCondition();
    if (filter.author() != null) {
      condition = condition.and(AUTHOR_ID.eq(filter.author()));
    }
    if (filter.minimumViews() != null) {
      condition = condition.and(VIEWS.ge(filter.minimumViews()));
    }
    if (filter.title() != null) {
      condition = condition.and(TITLE.like(filter.title() + "%"));
    }
    return jooq.select(POST_ID, AUTHOR_ID, TITLE, VIEWS, POST_CREATED_AT)
        .from(POSTS)
        .where(condition)
        .orderBy(POST_CREATED_AT.desc())
        .limit(20)
        .fetch(mapping(Post::new));
  }

  @Override
  public List<OrderTotal> totals(long first, int orders) {
    return jooq.select(ORDER_ID, COMPANY, ORDERED_ON, DSL.count(), sum(QUANTITY), sum(PRICE))
        .from(ORDERS)
        .join(CUSTOMERS)
        .on(CUSTOMER_ID.eq(ORDER_CUSTOMER_ID))
        .join(DETAILS)
        .on(DETAIL_ORDER_ID.eq(ORDER_ID))
        .where(ORDER_ID.between(first, first + orders - 1))
        .groupBy(ORDER_ID, COMPANY)
        .orderBy(ORDER_ID)
        .fetch(
            mapping(
                (id, company, orderedOn, details, quantity, price) ->
                    new OrderTotal(id, company, orderedOn, details, quantity.longValue(), price)));
  }

  @Override
  public Event insert(Rain row) {
    return insert(jooq, row);
  }

  private static Event insert(DSLContext jooq, Rain row) {
    return Objects.requireNonNull(
        jooq.insertInto(EVENTS, EVENT_NAME, WEIGHT)
            .values(row.name(), row.weight())
            .returningResult(EVENT_ID, EVENT_NAME, WEIGHT, EVENT_CREATED_AT)
            .fetchOne(mapping(Event::new)));
  }

  @Override
  public long update(Hits row) {
    return update(jooq, row);
  }

  private static long update(DSLContext jooq, Hits row) {
    return jooq.update(COUNTERS).set(HITS, row.hits()).where(COUNTER_ID.eq(row.id())).execute();
  }

  @Override
  public long upsert(String name, int hits) {
    return jooq.insertInto(COUNTERS, COUNTER_NAME, HITS)
        .values(name, hits)
        .onConflict(COUNTER_NAME)
        .doUpdate()
        .set(HITS, excluded(HITS))
        .execute();
  }

  @Override
  public long insertAll(List<Rain> rows) {
    return jooq.transactionResult(
        transaction -> {
          var batch =
              transaction
                  .dsl()
                  .batch(
                      transaction
                          .dsl()
                          .insertInto(EVENTS, EVENT_NAME, WEIGHT)
                          .values((String) null, null));
          for (Rain row : rows) {
            batch = batch.bind(row.name(), row.weight());
          }
          return batch.execute().length;
        });
  }

  @Override
  public long updateAll(List<Hits> rows) {
    return jooq.transactionResult(
        transaction -> {
          var batch =
              transaction
                  .dsl()
                  .batch(
                      transaction
                          .dsl()
                          .update(COUNTERS)
                          .set(HITS, (Integer) null)
                          .where(COUNTER_ID.eq((Long) null)));
          for (Hits row : rows) {
            batch = batch.bind(row.hits(), row.id());
          }
          return batch.execute().length;
        });
  }

  @Override
  public long levels() {
    return jooq.transactionResult(
        transaction -> {
          try (Stream<Record4<Long, String, Integer, java.time.Instant>> rows =
              transaction
                  .dsl()
                  .select(MEASUREMENT_ID, STATION, LEVEL, TAKEN_AT)
                  .from(MEASUREMENTS)
                  .fetchSize(PORTION)
                  .fetchStream()) {
            return rows.map(mapping(Measurement::new)).mapToLong(Measurement::level).sum();
          }
        });
  }

  @Override
  public Event count(long id) {
    return jooq.transactionResult(
        transaction -> {
          DSLContext inside = transaction.dsl();
          Counter counter =
              Objects.requireNonNull(
                  inside
                      .select(COUNTER_ID, COUNTER_NAME, HITS)
                      .from(COUNTERS)
                      .where(COUNTER_ID.eq(id))
                      .fetchOne(mapping(Counter::new)));
          int hits = counter.hits() + 1;
          update(inside, new Hits(id, hits));
          return insert(inside, new Rain("counted", hits));
        });
  }
}
