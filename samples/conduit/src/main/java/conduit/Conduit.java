package conduit;

import conduit.database.Postgres;
import conduit.database.Schema;
import conduit.security.Passwords;
import conduit.security.Secret;
import conduit.security.Tokens;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;

/** Starts Conduit, a place to publish articles: the RealWorld API on Virga and Javalin. */
public final class Conduit {
  private Conduit() {}

  public static void main(String... args) {
    try {
      Settings settings = Settings.from(System.getenv());
      Javalin application = start(settings);
      System.out.printf(
          "Conduit answers at http://%s:%d/api%n", settings.host(), application.port());
    } catch (IllegalArgumentException
        | IllegalStateException
        | UncheckedIOException
        | JavalinBindException e) {
      System.err.println("Conduit cannot start. " + inOneLine(String.valueOf(e.getMessage())));
      System.exit(1);
    }
  }

  private static String inOneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static Javalin start(Settings settings) {
    Postgres postgres = Postgres.open(settings.databaseUrl().map(Secret::text));
    Schema.migrate(postgres.dataSource());
    Tokens tokens =
        settings.tokenSecret().map(Tokens::signedWith).orElseGet(Tokens::signedWithRandomSecret);
    Javalin application = Application.on(postgres.dataSource(), Passwords.hashedSlowly(), tokens);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  application.stop();
                  postgres.close();
                }));
    return application.start(settings.host(), settings.port());
  }
}
