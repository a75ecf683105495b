package dev.virga.kit.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.testing.Catalog;
import dev.virga.testing.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

final class ScriptTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private Catalog catalog;

  @BeforeEach
  void clear() {
    catalog = new Catalog(database.dataSource());
    catalog.clear();
  }

  @Test
  void setsStatementsOfSeveralLinesApart() {
    assertThat(new Script(List.of("a", "b", "c (\n)", "d (\n)", "e", "f")).sql())
        .isEqualTo("a;\nb;\n\nc (\n);\n\nd (\n);\n\ne;\nf;\n");
  }

  @Test
  void runsAsOneText() {
    catalog.execute(new Script(List.of("create table a ()", "create table b ()")).sql());

    assertThat(catalog.tables()).containsExactly("a", "b");
  }

  @Test
  void leavesTheDatabaseAsItWasWhenAStatementFails() {
    Script script = new Script(List.of("create table a ()", "create tabel b ()"));

    assertThatThrownBy(() -> script.run(database.dataSource()))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("syntax error at or near \"tabel\"")
        .hasMessageEndingWith("in this statement:\ncreate tabel b ()")
        .hasCauseInstanceOf(SQLException.class);
    assertThat(catalog.tables()).isEmpty();
  }

  @Test
  void saysSoWhenTheDatabaseCannotBeReached() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setURL("jdbc:postgresql://localhost:1/nowhere");

    assertThatThrownBy(() -> new Script(List.of("select 1")).run(nowhere))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("localhost:1");
  }

  @Test
  void givesTheConnectionBackAsItWas() throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      DataSource pool = sharing(connection);

      new Script(List.of("create table a ()")).run(pool);
      assertThat(connection.getAutoCommit()).isTrue();

      assertThatThrownBy(() -> new Script(List.of("create table b ()", "bad")).run(pool))
          .isInstanceOf(ScriptException.class);
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(catalog.tables()).containsExactly("a");
    }
  }

  /** Hands out one connection, which stays open. */
  private static DataSource sharing(Connection connection) {
    Connection handle =
        proxy(
            Connection.class,
            (self, method, arguments) ->
                method.getName().equals("close") ? null : method.invoke(connection, arguments));
    return proxy(DataSource.class, (self, method, arguments) -> handle);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
