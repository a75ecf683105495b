package dev.virga.kit.connect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CredentialsTest {
  @ParameterizedTest
  @CsvSource({
    "postgres://me:secret@localhost/app, postgres://me:***@localhost/app",
    "'postgres://me:p@ss@localhost:5432/app is none', postgres://me:***@localhost:5432/app is none",
    "'''postgres://:secret@localhost/app'', see @Table', '''postgres://:***@localhost/app'', see @Table'",
    "jdbc:postgresql://db/app?user=me&password=secret&ssl=true, jdbc:postgresql://db/app?user=me&password=***&ssl=true",
    "jdbc:postgresql://db/app?sslPassword=secret, jdbc:postgresql://db/app?sslPassword=***",
    "postgres://me@localhost/app, postgres://me@localhost/app",
    "column users.password: it is text, column users.password: it is text",
  })
  void areHidden(String text, String shown) {
    assertThat(Credentials.hidden(text)).isEqualTo(shown);
  }
}
