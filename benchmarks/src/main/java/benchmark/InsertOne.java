package benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.openjdk.jmh.annotations.Benchmark;

/** One row inserted, and returned as it was stored. */
public class InsertOne {
  /** By hand. */
  @Benchmark
  public Event jdbc(Connected server) throws SQLException {
    try (Connection connection = server.pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into events (name, weight) values (?, ?)"
                    + " returning id, name, weight, created_at")) {
      statement.setString(1, "rain");
      statement.setInt(2, Connected.user());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return new Event(
            rows.getLong(1),
            rows.getString(2),
            rows.getInt(3),
            rows.getObject(4, OffsetDateTime.class).toInstant());
      }
    }
  }

  /** With Virga. */
  @Benchmark
  public Event virga(Connected server) {
    return server.database.run(
        Events.insert(NewEvent.name("rain").weight(Connected.user())).returning());
  }
}
