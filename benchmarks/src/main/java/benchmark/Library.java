package benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A way to use a database: each does the same work, and returns the same records. */
interface Library extends AutoCloseable {
  /** Reads one row of five columns by a unique key. */
  Optional<User> findOne(String email) throws SQLException;

  /** Reads all of the 1,000 users, of five columns. */
  List<User> users() throws SQLException;

  /** Reads all of the 10,000 customers, of twelve columns. */
  List<Customer> customers() throws SQLException;

  /** Reads the latest 20 posts that pass the filters that are given. */
  List<Post> search(Filter filter) throws SQLException;

  /** Reads orders with their customers, and sums over their details. */
  List<OrderTotal> totals(long first, int orders) throws SQLException;

  /** Inserts a row, and returns it as it was stored. */
  Event insert(Rain row) throws SQLException;

  /** Changes a row by its key, and returns how many there were. */
  long update(Hits row) throws SQLException;

  /** Inserts a counter, or changes the one of that name. */
  long upsert(String name, int hits) throws SQLException;

  /** Inserts many rows, and returns how many. */
  long insertAll(List<Rain> rows) throws SQLException;

  /** Changes many rows, each to its own value, and returns how many there were. */
  long updateAll(List<Hits> rows) throws SQLException;

  /** Sums up the levels of a million rows, as they come. */
  long levels() throws SQLException;

  /** In one transaction, reads a counter, counts it up, and inserts an event of its hits. */
  Event count(long counter) throws SQLException;

  /** Reads three things that do not depend on each other. */
  default Overview overview(String reader, String author, long id) throws SQLException {
    return new Overview(findOne(reader), findOne(author), search(new Filter(id, null, null)));
  }

  @Override
  default void close() {}
}
