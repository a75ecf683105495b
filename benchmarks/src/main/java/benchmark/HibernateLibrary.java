package benchmark;

import benchmark.HibernateEntities.CounterEntity;
import benchmark.HibernateEntities.CustomerEntity;
import benchmark.HibernateEntities.EventEntity;
import benchmark.HibernateEntities.MeasurementEntity;
import benchmark.HibernateEntities.PostEntity;
import benchmark.HibernateEntities.UserEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** With Hibernate's {@code StatelessSession}, which keeps nothing and compares nothing. */
final class HibernateLibrary implements Library {
  private static final int PORTION = 1000;

  private final SessionFactory sessions;

  HibernateLibrary(DataSource pool) {
    this.sessions = HibernateEntities.on(pool);
  }

  private <R> R reading(Function<StatelessSession, R> work) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      return work.apply(session);
    }
  }

  @Override
  public Optional<User> findOne(String email) {
    return reading(
        session ->
            session
                .createSelectionQuery("from User where email = :email", UserEntity.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(UserEntity::row));
  }

  @Override
  public List<User> users() {
    return reading(
        session ->
            session
                .createSelectionQuery("from User order by id", UserEntity.class)
                .getResultList()
                .stream()
                .map(UserEntity::row)
                .toList());
  }

  @Override
  public List<Customer> customers() {
    return reading(
        session ->
            session
                .createSelectionQuery("from Customer order by id", CustomerEntity.class)
                .getResultList()
                .stream()
                .map(CustomerEntity::row)
                .toList());
  }

  @Override
  public List<Post> search(Filter filter) {
    List<String> conditions = new ArrayList<>();
    if (filter.author() != null) {
      conditions.add("authorId = :author");
    }
    if (filter.minimumViews() != null) {
      conditions.add("views >= :minimumViews");
    }
    if (filter.title() != null) {
      conditions.add("title like :title");
    }
    return reading(
        session -> {
          SelectionQuery<PostEntity> query =
              session
                  .createSelectionQuery(
                      "from Post"
                          + (conditions.isEmpty()
                              ? ""
                              : " where " + String.join(" and ", conditions))
                          + " order by createdAt desc",
                      PostEntity.class)
                  .setMaxResults(20);
          if (filter.author() != null) {
            query.setParameter("author", filter.author());
          }
          if (filter.minimumViews() != null) {
            query.setParameter("minimumViews", filter.minimumViews());
          }
          if (filter.title() != null) {
            query.setParameter("title", filter.title() + "%");
          }
          return query.getResultList().stream().map(post -> post.row(post.authorId)).toList();
        });
  }

  @Override
  public List<OrderTotal> totals(long first, int orders) {
    return reading(
        session ->
            session
                .createSelectionQuery(
                    "select o.id, c.company, o.orderedOn, count(*), sum(d.quantity), sum(d.price)"
                        + " from Order o join Customer c on c.id = o.customerId"
                        + " join OrderDetail d on d.orderId = o.id"
                        + " where o.id between :first and :last"
                        + " group by o.id, c.company order by o.id",
                    OrderTotal.class)
                .setParameter("first", first)
                .setParameter("last", first + orders - 1)
                .getResultList());
  }

  @Override
  public Event insert(Rain row) {
    return sessions.fromStatelessTransaction(session -> insert(session, row));
  }

  private static Event insert(StatelessSession session, Rain row) {
    EventEntity event = EventEntity.of(row);
    session.insert(event);
    return event.row();
  }

  @Override
  public long update(Hits row) {
    return sessions.fromStatelessTransaction(session -> update(session, row));
  }

  private static long update(StatelessSession session, Hits row) {
    return session
        .createMutationQuery("update Counter set hits = :hits where id = :id")
        .setParameter("hits", row.hits())
        .setParameter("id", row.id())
        .executeUpdate();
  }

  @Override
  public long upsert(String name, int hits) {
    return sessions.fromStatelessTransaction(
        session ->
            (long)
                session
                    .createMutationQuery(
                        "insert into Counter (name, hits) values (:name, :hits)"
                            + " on conflict (name) do update set hits = excluded.hits")
                    .setParameter("name", name)
                    .setParameter("hits", hits)
                    .executeUpdate());
  }

  @Override
  public long insertAll(List<Rain> rows) {
    return sessions.fromStatelessTransaction(
        session -> {
          session.insertMultiple(rows.stream().map(EventEntity::of).toList());
          return (long) rows.size();
        });
  }

  @Override
  public long updateAll(List<Hits> rows) {
    return sessions.fromStatelessTransaction(
        session -> {
          List<CounterEntity> counters =
              session.getMultiple(CounterEntity.class, rows.stream().map(Hits::id).toList());
          for (int i = 0; i < counters.size(); i++) {
            counters.get(i).hits = rows.get(i).hits();
          }
          session.updateMultiple(counters);
          return (long) counters.size();
        });
  }

  @Override
  public long levels() {
    return sessions.fromStatelessTransaction(
        session -> {
          long sum = 0;
          try (ScrollableResults<MeasurementEntity> rows =
              session
                  .createSelectionQuery("from Measurement", MeasurementEntity.class)
                  .setFetchSize(PORTION)
                  .scroll(ScrollMode.FORWARD_ONLY)) {
            while (rows.next()) {
              sum += rows.get().row().level();
            }
          }
          return sum;
        });
  }

  @Override
  public Event count(long id) {
    return sessions.fromStatelessTransaction(
        session -> {
          CounterEntity counter = session.get(CounterEntity.class, id);
          int hits = counter.hits + 1;
          update(session, new Hits(id, hits));
          return insert(session, new Rain("counted", hits));
        });
  }

  @Override
  public void close() {
    sessions.close();
  }
}
