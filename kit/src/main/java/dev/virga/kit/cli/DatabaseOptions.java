package dev.virga.kit.cli;

import dev.virga.kit.connect.DatabaseAddress;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which database. Its password is never printed. */
final class DatabaseOptions {
  @Option(
      names = "--url",
      paramLabel = "<url>",
      defaultValue = "${env:DATABASE_URL}",
      description =
          "The database: postgres://user@host:5432/name or jdbc:postgresql://host/name. Default: the environment's DATABASE_URL")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "<name>",
      defaultValue = "${env:DATABASE_USER}",
      description = "Who asks. Default: DATABASE_USER, then what the URL says")
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--password",
      arity = "0..1",
      interactive = true,
      defaultValue = "${env:DATABASE_PASSWORD}",
      description =
          "Ask for the password. Without it: DATABASE_PASSWORD, then what the URL says. In a command line, others could read it")
  private Optional<String> password = Optional.empty();

  DatabaseOptions() {}

  /**
   * Returns where the database is.
   *
   * @throws IllegalArgumentException if there is no URL, or it is none
   */
  DatabaseAddress address() {
    DatabaseAddress address =
        url.filter(given -> !given.isBlank())
            .map(DatabaseAddress::parse)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Which database? Give --url, or set DATABASE_URL."));
    if (user.isPresent()) {
      address = address.withUser(user.get());
    }
    return password.isPresent() ? address.withPassword(password.get()) : address;
  }
}
