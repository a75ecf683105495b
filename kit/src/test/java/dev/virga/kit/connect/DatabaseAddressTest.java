package dev.virga.kit.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

final class DatabaseAddressTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://me:s%2Bcret@db.example:5433/app?sslmode=require",
        "postgresql://me:s%2Bcret@db.example:5433/app?sslmode=require",
        "jdbc:postgresql://db.example:5433/app?user=me&password=s%2Bcret&sslmode=require"
      })
  void readsTheUrlsByWhichDatabasesAreKnown(String url) {
    PGSimpleDataSource dataSource = (PGSimpleDataSource) DatabaseAddress.parse(url).dataSource();

    assertThat(dataSource.getServerNames()).containsExactly("db.example");
    assertThat(dataSource.getPortNumbers()).containsExactly(5433);
    assertThat(dataSource.getDatabaseName()).isEqualTo("app");
    assertThat(dataSource.getUser()).isEqualTo("me");
    assertThat(dataSource.getPassword()).isEqualTo("s+cret");
    assertThat(dataSource.getSslMode()).isEqualTo("require");
    assertThat(dataSource.getApplicationName()).isEqualTo("virga");
    assertThat(DatabaseAddress.parse(url)).hasToString("db.example:5433/app");
  }

  @Test
  void prefersWhatIsGivenApart() {
    PGSimpleDataSource dataSource =
        (PGSimpleDataSource)
            DatabaseAddress.parse("postgres://me:old@localhost/app")
                .withUser("you")
                .withPassword("new")
                .dataSource();

    assertThat(dataSource.getUser()).isEqualTo("you");
    assertThat(dataSource.getPassword()).isEqualTo("new");
  }

  @Test
  void readsWhatIsOddInAUrl() {
    PGSimpleDataSource dataSource =
        (PGSimpleDataSource)
            DatabaseAddress.parse("postgresql://m+e:p%40s+s%26@[::1]/app?ApplicationName=mine")
                .withApplicationName("other")
                .dataSource();

    assertThat(dataSource.getServerNames()[0]).contains("::1");
    assertThat(dataSource.getUser()).isEqualTo("m+e");
    assertThat(dataSource.getPassword()).isEqualTo("p@s+s&");
    assertThat(dataSource.getApplicationName()).isEqualTo("mine");
  }

  @Test
  void prefersTheNameOfTheApplication() {
    PGSimpleDataSource dataSource =
        (PGSimpleDataSource)
            DatabaseAddress.parse("postgres://localhost/app")
                .withApplicationName("blog")
                .dataSource();

    assertThat(dataSource.getApplicationName()).isEqualTo("blog");
  }

  @Test
  void connects() throws SQLException {
    try (Connection connection =
        DatabaseAddress.parse(database.jdbcUrl()).dataSource().getConnection()) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void readsHostsThatAreNoHostsOfUris() {
    PGSimpleDataSource dataSource =
        (PGSimpleDataSource)
            DatabaseAddress.parse("postgres://me@my_db:5432,other_db:5433/app").dataSource();

    assertThat(dataSource.getServerNames()).containsExactly("my_db", "other_db");
    assertThat(dataSource.getPortNumbers()).containsExactly(5432, 5433);
    assertThat(dataSource.getUser()).isEqualTo("me");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://me:secret%zz@localhost/app",
        "mysql://me:secret@localhost/app",
        "jdbc:mysql://me:secret@localhost/app",
        "postgres://me:secret @localhost/app",
        "me:secret@localhost",
        ""
      })
  void neverShowsWhatItCannotRead(String url) {
    assertThatThrownBy(() -> DatabaseAddress.parse(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not of the form postgres://")
        .hasMessageNotContaining("secret");
  }
}
