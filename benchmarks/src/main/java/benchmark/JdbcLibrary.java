package benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** By hand: the best way to do it that is known, as one would write it where speed counts. */
record JdbcLibrary(DataSource pool) implements Library {
  private static final int PORTION = 1000;

  @Override
  public Optional<User> findOne(String email) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select id, email, name, bio, created_at from users where email = ? limit 1")) {
      statement.setString(1, email);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(Jdbc.user(rows)) : Optional.empty();
      }
    }
  }

  @Override
  public List<User> users() throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select id, email, name, bio, created_at from users order by id");
        ResultSet rows = statement.executeQuery()) {
      List<User> users = new ArrayList<>();
      while (rows.next()) {
        users.add(Jdbc.user(rows));
      }
      return users;
    }
  }

  @Override
  public List<Customer> customers() throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select id, company, contact, email, city, country, credit, rating, visits, active,"
                    + " since, updated_at from customers order by id");
        ResultSet rows = statement.executeQuery()) {
      List<Customer> customers = new ArrayList<>();
      while (rows.next()) {
        customers.add(Jdbc.customer(rows));
      }
      return customers;
    }
  }

  @Override
  public List<Post> search(Filter filter) throws SQLException {
    StringBuilder sql =
        new StringBuilder("select id, author_id, title, views, created_at from posts");
    String word = " where ";
    if (filter.author() != null) {
      sql.append(word).append("author_id = ?");
      word = " and ";
    }
    if (filter.minimumViews() != null) {
      sql.append(word).append("views >= ?");
      word = " and ";
    }
    if (filter.title() != null) {
      sql.append(word).append("title like ?");
    }
    sql.append(" order by created_at desc limit ?");
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql.toString())) {
      int index = 0;
      if (filter.author() != null) {
        statement.setLong(++index, filter.author());
      }
      if (filter.minimumViews() != null) {
        statement.setInt(++index, filter.minimumViews());
      }
      if (filter.title() != null) {
        statement.setString(++index, filter.title() + "%");
      }
      statement.setLong(++index, 20);
      try (ResultSet rows = statement.executeQuery()) {
        List<Post> posts = new ArrayList<>();
        while (rows.next()) {
          posts.add(Jdbc.post(rows, 0));
        }
        return posts;
      }
    }
  }

  @Override
  public List<OrderTotal> totals(long first, int orders) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = Jdbc.between(connection, Jdbc.TOTALS, first, orders);
        ResultSet rows = statement.executeQuery()) {
      List<OrderTotal> totals = new ArrayList<>();
      while (rows.next()) {
        totals.add(Jdbc.total(rows));
      }
      return totals;
    }
  }

  @Override
  public Event insert(Rain row) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return insert(connection, row);
    }
  }

  private static Event insert(Connection connection, Rain row) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into events (name, weight) values (?, ?)"
                + " returning id, name, weight, created_at")) {
      statement.setString(1, row.name());
      statement.setInt(2, row.weight());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return Jdbc.event(rows);
      }
    }
  }

  @Override
  public long update(Hits row) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return update(connection, row);
    }
  }

  private static long update(Connection connection, Hits row) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("update counters set hits = ? where id = ?")) {
      statement.setInt(1, row.hits());
      statement.setLong(2, row.id());
      return statement.executeUpdate();
    }
  }

  @Override
  public long upsert(String name, int hits) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(Jdbc.UPSERT)) {
      statement.setString(1, name);
      statement.setInt(2, hits);
      return statement.executeUpdate();
    }
  }

  /** With a batch, which the driver rewrites to statements of many rows. */
  @Override
  public long insertAll(List<Rain> rows) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement =
          connection.prepareStatement("insert into events (name, weight) values (?, ?)")) {
        for (Rain row : rows) {
          statement.setString(1, row.name());
          statement.setInt(2, row.weight());
          statement.addBatch();
        }
        statement.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
      return rows.size();
    }
  }

  /** With arrays, which is one statement. */
  @Override
  public long updateAll(List<Hits> rows) throws SQLException {
    Long[] ids = new Long[rows.size()];
    Integer[] hits = new Integer[rows.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = rows.get(i).id();
      hits[i] = rows.get(i).hits();
    }
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update counters set hits = given.hits"
                    + " from unnest(?, ?) as given (id, hits) where counters.id = given.id")) {
      statement.setArray(1, connection.createArrayOf("bigint", ids));
      statement.setArray(2, connection.createArrayOf("integer", hits));
      return statement.executeUpdate();
    }
  }

  @Override
  public long levels() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      long sum = 0;
      try (PreparedStatement statement =
          connection.prepareStatement("select id, station, level, taken_at from measurements")) {
        statement.setFetchSize(PORTION);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            sum += Jdbc.measurement(rows).level();
          }
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      return sum;
    }
  }

  @Override
  public Event count(long counter) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      int hits = hits(connection, counter) + 1;
      update(connection, new Hits(counter, hits));
      Event event = insert(connection, new Rain("counted", hits));
      connection.commit();
      connection.setAutoCommit(true);
      return event;
    }
  }

  private static int hits(Connection connection, long counter) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select id, name, hits from counters where id = ?")) {
      statement.setLong(1, counter);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return Jdbc.counter(rows).hits();
      }
    }
  }
}
