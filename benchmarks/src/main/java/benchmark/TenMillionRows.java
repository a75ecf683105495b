package benchmark;

import dev.virga.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 10,000,000 rows go into the database and out of it, through a JVM with 64 megabytes.
 *
 * <p>It starts PostgreSQL, and that JVM, which knows by a system property that it is the one.
 */
public final class TenMillionRows {
  private static final int ROWS = 10_000_000;

  private TenMillionRows() {}

  /** Runs it, and prints how long each way took. */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    if (System.getProperty(Server.URL_PROPERTY) != null) {
      inAndOut();
      return;
    }
    try (Server server = Server.start(Scale.SMALL)) {
      Process small =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-XX:+UseSerialGC",
                  server.argument(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  TenMillionRows.class.getName())
              .inheritIO()
              .start();
      if (small.waitFor() != 0) {
        throw new IllegalStateException("it ended with " + small.exitValue());
      }
    }
  }

  private static void inAndOut() {
    try (var pool = Server.connect()) {
      Database db = Database.of(pool);
      timed(
          "insertAll",
          () ->
              db.into(Events.EVENTS)
                  .insertAll(
                      IntStream.range(0, ROWS)
                          .mapToObj(i -> NewEvent.name("event " + i).weight(i % 100))));
      timed(
          "stream",
          () -> {
            try (Stream<Event> events = db.stream(Events.findMany())) {
              return events.count();
            }
          });
      timed(
          "copyOut",
          () -> {
            try (Stream<Event> events = db.copyOut(Events.findMany())) {
              return events.count();
            }
          });
    }
  }

  private static void timed(String name, Rows rows) {
    long begin = System.nanoTime();
    long count = rows.move();
    System.out.printf(
        Locale.ROOT,
        "%-10s %,d rows in %.1f s, in a heap of %d MB at most%n",
        name,
        count,
        (System.nanoTime() - begin) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /** Moves rows, and returns how many. */
  @FunctionalInterface
  private interface Rows {
    long move();
  }
}
