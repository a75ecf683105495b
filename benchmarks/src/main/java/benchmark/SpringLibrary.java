package benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** With Spring's {@code JdbcTemplate}, and row mappers that are written by hand. */
final class SpringLibrary implements Library {
  private static final int PORTION = 1000;

  private final JdbcTemplate template;
  private final JdbcTemplate streaming;
  private final TransactionTemplate transactions;

  SpringLibrary(DataSource pool) {
    this.template = new JdbcTemplate(pool);
    this.streaming = new JdbcTemplate(pool);
    this.streaming.setFetchSize(PORTION);
    this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
  }

  @Override
  public Optional<User> findOne(String email) {
    return template
        .query(
            "select id, email, name, bio, created_at from users where email = ? limit 1",
            (rows, number) -> Jdbc.user(rows),
            email)
        .stream()
        .findFirst();
  }

  @Override
  public List<User> users() {
    return template.query(
        "select id, email, name, bio, created_at from users order by id",
        (rows, number) -> Jdbc.user(rows));
  }

  @Override
  public List<Customer> customers() {
    return template.query(
        "select id, company, contact, email, city, country, credit, rating, visits, active,"
            + " since, updated_at from customers order by id",
        (rows, number) -> Jdbc.customer(rows));
  }

  @Override
  public List<Post> search(Filter filter) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (filter.author() != null) {
      conditions.add("author_id = ?");
      values.add(filter.author());
    }
    if (filter.minimumViews() != null) {
      conditions.add("views >= ?");
      values.add(filter.minimumViews());
    }
    if (filter.title() != null) {
      conditions.add("title like ?");
      values.add(filter.title() + "%");
    }
    values.add(20L);
    return template.query(
        "select id, author_id, title, views, created_at from posts"
            + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
            + " order by created_at desc limit ?",
        (rows, number) -> Jdbc.post(rows, 0),
        values.toArray());
  }

  @Override
  public List<OrderTotal> totals(long first, int orders) {
    return template.query(
        Jdbc.TOTALS, (rows, number) -> Jdbc.total(rows), first, first + orders - 1);
  }

  @Override
  public Event insert(Rain row) {
    return Objects.requireNonNull(
        template.queryForObject(
            "insert into events (name, weight) values (?, ?)"
                + " returning id, name, weight, created_at",
            (rows, number) -> Jdbc.event(rows),
            row.name(),
            row.weight()));
  }

  @Override
  public long update(Hits row) {
    return template.update("update counters set hits = ? where id = ?", row.hits(), row.id());
  }

  @Override
  public long upsert(String name, int hits) {
    return template.update(Jdbc.UPSERT, name, hits);
  }

  @Override
  public long insertAll(List<Rain> rows) {
    transactions.executeWithoutResult(
        status ->
            template.batchUpdate(
                "insert into events (name, weight) values (?, ?)",
                rows,
                rows.size(),
                (statement, row) -> {
                  statement.setString(1, row.name());
                  statement.setInt(2, row.weight());
                }));
    return rows.size();
  }

  @Override
  public long updateAll(List<Hits> rows) {
    transactions.executeWithoutResult(
        status ->
            template.batchUpdate(
                "update counters set hits = ? where id = ?",
                rows,
                rows.size(),
                (statement, row) -> {
                  statement.setInt(1, row.hits());
                  statement.setLong(2, row.id());
                }));
    return rows.size();
  }

  @Override
  public long levels() {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              try (Stream<Measurement> rows =
                  streaming.queryForStream(
                      "select id, station, level, taken_at from measurements",
                      (row, number) -> Jdbc.measurement(row))) {
                return rows.mapToLong(Measurement::level).sum();
              }
            }));
  }

  @Override
  public Event count(long id) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              Counter counter =
                  Objects.requireNonNull(
                      template.queryForObject(
                          "select id, name, hits from counters where id = ?",
                          (rows, number) -> Jdbc.counter(rows),
                          id));
              int hits = counter.hits() + 1;
              update(new Hits(id, hits));
              return insert(new Rain("counted", hits));
            }));
  }
}
