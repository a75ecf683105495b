package conduit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.migrate.Migrations;
import dev.virga.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SchemaTest {
  @RegisterExtension static final TestDatabase unused = TestDatabase.empty();

  @RegisterExtension
  static final TestDatabase occupied = TestDatabase.withSchema("create table users (id bigint)");

  /** What {@code virga check} and {@code mvn virga:check} say. */
  @Test
  void hasAMigrationForAllThatTheRecordsSay() {
    assertThat(Migrations.in(Path.of("src/main/resources/db")).check(Manifests.onClassPath()))
        .hasToString("The records and the migrations agree.");
  }

  @Test
  void isMigratedOnceAndThenLeftAsItIs() throws SQLException {
    Schema.migrate(unused.dataSource());
    execute(unused, "insert into users (username, email, password_hash) values ('a', 'b', 'c')");

    assertThatCode(() -> Schema.migrate(unused.dataSource())).doesNotThrowAnyException();
    execute(unused, "do $$ begin assert (select count(*) from users) = 1; end $$");
  }

  @Test
  void isNotGuessedWhereTablesAreThereWithoutAHistory() {
    assertThatThrownBy(() -> Schema.migrate(occupied.dataSource()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The schema \"public\" has tables, but no history of migrations.");
  }

  private static void execute(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
