package conduit;

import conduit.security.Passwords;
import conduit.security.Secret;
import conduit.security.Tokens;
import dev.virga.testing.RoundTrips;
import dev.virga.testing.TestDatabase;
import io.javalin.Javalin;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Conduit on a free port and an empty database of the test class's own. */
final class RunningConduit implements BeforeAllCallback, AfterAllCallback {
  static final Secret TOKEN_SECRET = new Secret("the tests' secret");
  static final String PASSWORD = "correct horse battery staple";

  private static final Passwords FAST_PASSWORDS = Passwords.withArgon2(64, 1);

  private final TestDatabase database = TestDatabase.withSchema(MigratedSchema.sql());
  private final RoundTrips roundTrips = new RoundTrips();
  private final AtomicInteger registered = new AtomicInteger();
  private @Nullable Javalin application;
  private int openClasses;

  @Override
  public void beforeAll(ExtensionContext context) {
    database.beforeAll(context);
    if (openClasses++ == 0) {
      application =
          Application.on(
                  roundTrips.recorded(database.dataSource()),
                  FAST_PASSWORDS,
                  Tokens.signedWith(TOKEN_SECRET))
              .start("localhost", 0);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (--openClasses == 0 && application != null) {
      application.stop();
    }
    database.afterAll(context);
  }

  /** Returns somebody without a token. */
  Client anybody() {
    if (application == null) {
      throw new IllegalStateException("not started yet");
    }
    return new Client(URI.create("http://localhost:" + application.port() + "/api"));
  }

  /** Registers a user and returns it. */
  Client register(String username) {
    return anybody().withToken(registration(username).at("/user/token").asText());
  }

  /** Registers a user with a name that nobody has. */
  Client registerSomebody() {
    return register(freshName());
  }

  /** Returns a name that nobody has. */
  String freshName() {
    return "user" + registered.incrementAndGet();
  }

  /** Registers a user and returns the answer. */
  Answer registration(String username) {
    return register(username, username + "@example.org");
  }

  Answer register(String username, String email) {
    return anybody()
        .post(
            "/users",
            Map.of("user", Map.of("username", username, "email", email, "password", PASSWORD)));
  }

  /** Returns what the request sends to the database. */
  List<String> roundTripsOf(Runnable request) {
    roundTrips.clear();
    request.run();
    return roundTrips.texts();
  }

  /** Runs SQL, past the application. */
  void sql(String statements) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
