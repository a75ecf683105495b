package conduit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresUrlTest {
  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/app?user=me&password=x, jdbc:postgresql://db/app?user=me&password=x",
    "postgres://me:secret@db:5433/app, jdbc:postgresql://db:5433/app?user=me&password=secret",
    "postgresql://me@db/app, jdbc:postgresql://db/app?user=me",
    "postgres://db/app, jdbc:postgresql://db/app",
    "postgres://db/app?sslmode=require, jdbc:postgresql://db/app?sslmode=require",
    "postgres://me:x@db/app?a=b, jdbc:postgresql://db/app?user=me&password=x&a=b",
    "postgres://me:p%40s+s%26@db/app, jdbc:postgresql://db/app?user=me&password=p%40s%2Bs%26",
    "postgres://me:x@[::1]:5432/app, jdbc:postgresql://[::1]:5432/app?user=me&password=x",
  })
  void becomesAUrlOfJdbc(String url, String expected) {
    assertThat(PostgresUrl.toJdbc(url)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://me:secret@db/app",
        "me:secret@db",
        "postgres://me:se cret@db/app",
        "jdbc:postgresql://db:many/app?password=secret",
        "x"
      })
  void refusesOtherUrlsWithoutShowingThem(String url) {
    assertThatThrownBy(() -> PostgresUrl.toJdbc(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("DATABASE_URL is not of the form")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }
}
