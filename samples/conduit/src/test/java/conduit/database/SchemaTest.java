package conduit.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SchemaTest {
  @RegisterExtension static final TestDatabase unused = TestDatabase.empty();
  @RegisterExtension static final TestDatabase incomplete = TestDatabase.withSchema(Schema.sql());

  @Test
  void isCreatedOnceAndThenLeftAsItIs() throws SQLException {
    Schema.createIfAbsent(unused.dataSource());
    execute(unused, "insert into users (username, email, password_hash) values ('a', 'b', 'c')");

    assertThatCode(() -> Schema.createIfAbsent(unused.dataSource())).doesNotThrowAnyException();
    execute(unused, "do $$ begin assert (select count(*) from users) = 1; end $$");
  }

  @Test
  void isNotGuessedWhereTablesAreMissing() throws SQLException {
    execute(incomplete, "drop table favorites, comments");

    assertThatThrownBy(() -> Schema.createIfAbsent(incomplete.dataSource()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The database has some of Conduit's tables, but not comments, favorites.");
  }

  private static void execute(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
