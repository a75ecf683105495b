package dev.virga.maven;

import dev.virga.kit.connect.DatabaseAddress;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Which database a goal works on, as its parameters and the environment say. */
final class Environment {
  private Environment() {}

  /**
   * Returns the database.
   *
   * @throws IllegalArgumentException if none is named, or its URL is none
   */
  static DataSource database(@Nullable String url, @Nullable String user) {
    DatabaseAddress address =
        DatabaseAddress.parse(
            given(url, "DATABASE_URL")
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "Which database? Set DATABASE_URL, or -Dvirga.url=...")));
    Optional<String> name = given(user, "DATABASE_USER");
    address = name.isPresent() ? address.withUser(name.get()) : address;
    Optional<String> password = given(null, "DATABASE_PASSWORD");
    return (password.isPresent() ? address.withPassword(password.get()) : address).dataSource();
  }

  private static Optional<String> given(@Nullable String parameter, String variable) {
    return Optional.ofNullable(parameter)
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .filter(value -> !value.isBlank());
  }
}
