package conduit;

import conduit.security.Secret;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set from outside.
 *
 * @param host where to listen: {@code HOST}, else this machine alone
 * @param port where to listen: {@code PORT}, else 8080; 0 for any that is free
 * @param databaseUrl which database to use: {@code DATABASE_URL}, else an embedded one
 * @param tokenSecret what tokens are signed with: {@code JWT_SECRET}, else something random
 */
record Settings(String host, int port, Optional<Secret> databaseUrl, Optional<Secret> tokenSecret) {
  private static final int LARGEST_PORT = 65_535;

  /**
   * Reads environment variables; an empty one counts as left out.
   *
   * @throws IllegalArgumentException if the port is none
   */
  static Settings from(Map<String, String> environment) {
    return new Settings(
        variable(environment, "HOST").orElse("localhost"),
        port(variable(environment, "PORT").orElse("8080")),
        variable(environment, "DATABASE_URL").map(Secret::new),
        variable(environment, "JWT_SECRET").map(Secret::new));
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= LARGEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // It is told below, as for a number that is no port.
    }
    throw new IllegalArgumentException("PORT is " + text + ", but must be from 0 to 65535");
  }
}
