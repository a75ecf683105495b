package benchmark;

import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How long a JVM takes from its start to its end, with one row read between, and how many classes
 * it loads: with JDBC by hand, and with Virga.
 *
 * <p>It starts PostgreSQL and those JVMs, which know by their argument what they are to do.
 */
public final class StartUp {
  private static final int TIMES = 15;
  private static final String EMAIL = "user7@example.org";

  private StartUp() {}

  /** Runs it, and prints the medians. */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    if (System.getProperty(Server.URL_PROPERTY) != null) {
      read(arguments[0]);
      return;
    }
    try (Server server = Server.start(Scale.SMALL)) {
      long[] jdbc = new long[TIMES];
      long[] virga = new long[TIMES];
      String jdbcClasses = "";
      String virgaClasses = "";
      for (int i = 0; i < TIMES; i++) {
        long begin = System.nanoTime();
        jdbcClasses = started(server, Libraries.JDBC);
        long between = System.nanoTime();
        virgaClasses = started(server, Libraries.VIRGA);
        jdbc[i] = between - begin;
        virga[i] = System.nanoTime() - between;
      }
      print(Libraries.JDBC, jdbc, jdbcClasses);
      print(Libraries.VIRGA, virga, virgaClasses);
    }
  }

  private static void print(String library, long[] nanos, String classes) {
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%-6s %.0f ms (%.0f to %.0f), %s classes%n",
        library,
        nanos[TIMES / 2] / 1e6,
        nanos[0] / 1e6,
        nanos[TIMES - 1] / 1e6,
        classes);
  }

  private static String started(Server server, String library)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                server.argument(),
                "-cp",
                System.getProperty("java.class.path"),
                StartUp.class.getName(),
                library)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("it ended with " + process.exitValue());
    }
    return said;
  }

  private static void read(String library) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(System.getProperty(Server.URL_PROPERTY));
    Optional<User> user =
        library.equals(Libraries.JDBC)
            ? byHand(source)
            : Database.of(source).run(Users.findFirst(where(Users.EMAIL.eq(EMAIL))));
    if (user.isEmpty()) {
      throw new IllegalStateException("no row");
    }
    System.out.println(ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
  }

  private static Optional<User> byHand(PGSimpleDataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select id, email, name, bio, created_at from users where email = ? limit 1")) {
      statement.setString(1, EMAIL);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(Jdbc.user(rows)) : Optional.empty();
      }
    }
  }
}
