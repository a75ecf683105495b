package benchmark;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** With MyBatis, whose mapper makes records by their constructors. */
final class MyBatisLibrary implements Library {
  private final SqlSessionFactory sessions;

  MyBatisLibrary(DataSource pool) {
    Configuration configuration =
        new Configuration(new Environment("benchmark", new JdbcTransactionFactory(), pool));
    configuration.addMapper(MyBatisRows.class);
    this.sessions = new SqlSessionFactoryBuilder().build(configuration);
  }

  private <R> R each(Function<MyBatisRows, R> work) {
    try (SqlSession session = sessions.openSession(true)) {
      return work.apply(session.getMapper(MyBatisRows.class));
    }
  }

  private <R> R together(ExecutorType executor, Function<MyBatisRows, R> work) {
    try (SqlSession session = sessions.openSession(executor, false)) {
      R result = work.apply(session.getMapper(MyBatisRows.class));
      session.commit();
      return result;
    }
  }

  @Override
  public Optional<User> findOne(String email) {
    return each(rows -> rows.findOne(email));
  }

  @Override
  public List<User> users() {
    return each(MyBatisRows::users);
  }

  @Override
  public List<Customer> customers() {
    return each(MyBatisRows::customers);
  }

  @Override
  @SuppressWarnings("NullAway") // MyBatis leaves out what is null
  public List<Post> search(Filter filter) {
    return each(
        rows ->
            rows.search(
                filter.author(),
                filter.minimumViews(),
                filter.title() == null ? null : filter.title() + "%",
                20));
  }

  @Override
  public List<OrderTotal> totals(long first, int orders) {
    return each(rows -> rows.totals(first, first + orders - 1));
  }

  @Override
  public Event insert(Rain row) {
    return each(rows -> rows.insertReturning(row.name(), row.weight()));
  }

  @Override
  public long update(Hits row) {
    return each(rows -> rows.update(row.id(), row.hits()));
  }

  @Override
  public long upsert(String name, int hits) {
    return each(rows -> rows.upsert(name, hits));
  }

  @Override
  public long insertAll(List<Rain> given) {
    return together(
        ExecutorType.BATCH,
        rows -> {
          given.forEach(row -> rows.insert(row.name(), row.weight()));
          return (long) given.size();
        });
  }

  @Override
  public long updateAll(List<Hits> given) {
    return together(
        ExecutorType.BATCH,
        rows -> {
          given.forEach(row -> rows.update(row.id(), row.hits()));
          return (long) given.size();
        });
  }

  @Override
  public long levels() {
    return together(
        ExecutorType.SIMPLE,
        rows -> {
          long sum = 0;
          for (Measurement measurement : rows.measurements()) {
            sum += measurement.level();
          }
          return sum;
        });
  }

  @Override
  public Event count(long id) {
    return together(
        ExecutorType.SIMPLE,
        rows -> {
          int hits = rows.counter(id).hits() + 1;
          rows.update(id, hits);
          return rows.insertReturning("counted", hits);
        });
  }
}
