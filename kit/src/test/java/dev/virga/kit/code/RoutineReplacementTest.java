package dev.virga.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.schema.RoutineDefinition;
import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to be possible, PostgreSQL takes; what is not, it mostly refuses. */
final class RoutineReplacementTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f(a int) returns int return 1|f(a integer) returns int return 2|true|true",
        "f(a int) returns int return 1|f(a int default 1) returns int return 1|true|true",
        "f(a int = 1) returns int return 1|f(a int default 2) returns int return 1|true|true",
        "f(a int = 1) returns int return 1|f(a int) returns int return 1|false|false",
        "f(a int) returns int return 1|f(b int) returns int return 1|false|false",
        "f(a int) returns int return 1|f(a int) returns bigint return 1|false|false",
        "f(a int) returns int return 1|f(a int) returns setof int language sql as 'select 1'|false|false",
        "f() returns int language sql as 'select 1'|f() returns int stable strict language sql as $$ select 2 $$|true|true",
        "f() returns int returns null on null input language sql as 'select 1'|f() returns int language sql as 'select 1'|true|true",
        "f(out a int) language sql as 'select 1'|f(out a int) language sql as 'select 2'|true|true",
        "f(out a int) language sql as 'select 1'|f(out b int) language sql as 'select 1'|false|true",
        "f() returns table (a int, b text) language sql as $$ select 1, 'a' $$"
            + "|f() returns table (a int, c text) language sql as $$ select 1, 'a' $$|false|false",
        "f(a int, variadic b int[]) returns int return 1|f(a int, b int[]) returns int return 1|false|true",
      })
  void isPossibleWherePostgresqlTakesIt(
      String before, String after, boolean possible, boolean taken) {
    RoutineDefinition old = routine(before);
    RoutineDefinition now = routine(after);

    assertThat(RoutineReplacement.isPossible(old, now)).isEqualTo(possible);
    assertThat(isTaken(old, now)).isEqualTo(taken);
  }

  private static RoutineDefinition routine(String text) {
    return (RoutineDefinition) new CodeFile("f.sql", "create function " + text).objects().get(0);
  }

  private static boolean isTaken(RoutineDefinition old, RoutineDefinition now) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create " + old.definition());
      statement.execute("create or replace " + now.definition());
      connection.rollback();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
