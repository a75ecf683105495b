package benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Rows to records, written by hand. */
final class Jdbc {
  static final String TOTALS =
      """
      select orders.id, customers.company, orders.ordered_on, count(*), sum(order_details.quantity),
        sum(order_details.price)
      from orders
      join customers on customers.id = orders.customer_id
      join order_details on order_details.order_id = orders.id
      where orders.id between ? and ?
      group by orders.id, customers.company
      order by orders.id""";
  static final String UPSERT =
      """
      insert into counters (name, hits) values (?, ?)
      on conflict (name) do update set hits = excluded.hits""";

  private Jdbc() {}

  static User user(ResultSet rows) throws SQLException {
    return new User(
        rows.getLong(1),
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        rows.getObject(5, OffsetDateTime.class).toInstant());
  }

  /** Reads a post whose columns stand behind so many others. */
  static Post post(ResultSet rows, int offset) throws SQLException {
    return new Post(
        rows.getLong(offset + 1),
        rows.getLong(offset + 2),
        rows.getString(offset + 3),
        rows.getInt(offset + 4),
        rows.getObject(offset + 5, OffsetDateTime.class).toInstant());
  }

  /** Reads a comment whose columns stand behind so many others. */
  static Comment comment(ResultSet rows, int offset) throws SQLException {
    return new Comment(
        rows.getLong(offset + 1),
        rows.getLong(offset + 2),
        rows.getString(offset + 3),
        rows.getObject(offset + 4, OffsetDateTime.class).toInstant());
  }

  static Customer customer(ResultSet rows) throws SQLException {
    return new Customer(
        rows.getLong(1),
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        rows.getString(5),
        rows.getString(6),
        rows.getBigDecimal(7),
        rows.getDouble(8),
        rows.getInt(9),
        rows.getBoolean(10),
        rows.getObject(11, LocalDate.class),
        rows.getObject(12, OffsetDateTime.class).toInstant());
  }

  static OrderTotal total(ResultSet rows) throws SQLException {
    return new OrderTotal(
        rows.getLong(1),
        rows.getString(2),
        rows.getObject(3, LocalDate.class),
        rows.getLong(4),
        rows.getLong(5),
        rows.getBigDecimal(6));
  }

  static Event event(ResultSet rows) throws SQLException {
    return new Event(
        rows.getLong(1),
        rows.getString(2),
        rows.getInt(3),
        rows.getObject(4, OffsetDateTime.class).toInstant());
  }

  static Counter counter(ResultSet rows) throws SQLException {
    return new Counter(rows.getLong(1), rows.getString(2), rows.getInt(3));
  }

  static Measurement measurement(ResultSet rows) throws SQLException {
    return new Measurement(
        rows.getLong(1),
        rows.getString(2),
        rows.getInt(3),
        rows.getObject(4, OffsetDateTime.class).toInstant());
  }

  /** Prepares a statement over so many users. */
  static PreparedStatement between(Connection connection, String sql, long first, int users)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setLong(1, first);
    statement.setLong(2, first + users - 1);
    return statement;
  }
}
