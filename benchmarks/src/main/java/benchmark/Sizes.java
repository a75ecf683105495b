package benchmark;

import static dev.virga.sql.Sql.*;

import com.zaxxer.hikari.HikariDataSource;
import dev.virga.Database;
import dev.virga.sql.Condition;
import dev.virga.sql.From;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What one more of something costs, as there are more and more of it. */
public final class Sizes {
  private static final int TIMES = 9;

  private Sizes() {}

  /** Runs it, and prints a table in Markdown. */
  public static void main(String[] arguments) throws IOException, SQLException {
    try (Server server = Server.start(Scale.FULL);
        HikariDataSource pool = server.connectHere()) {
      Database db = Database.of(pool);
      System.out.println("| What | How many | µs for each |\n|---|---:|---:|");
      print(
          "rows of four columns",
          new int[] {1_000, 10_000, 100_000},
          count -> db.run(Measurements.findMany(limit(count))));
      db.into(Posts.POSTS)
          .insertAll(
              IntStream.range(0, 110_000).mapToObj(i -> NewPost.authorId(1).title("Post " + i)));
      print(
          "rows nested in one row",
          new int[] {1_000, 10_000, 100_000},
          count ->
              db.run(
                  Users.findById(1)
                      .with(Users.POSTS.orderBy(Posts.ID.asc()).limit(count), UserWithPosts::new)));
      print(
          "values in a list",
          new int[] {1_000, 10_000, 100_000},
          count ->
              db.run(
                  Measurements.count(
                      where(Measurements.ID.in(LongStream.range(0, count).boxed().toList())))));
      print(
          "conditions, rendered",
          new int[] {10, 100, 1_000},
          count -> Users.findMany(where(anyOf(conditions(count)))).sql());
      print(
          "joins, rendered", new int[] {1, 10, 100}, count -> joins(count).select(Users.ID).sql());
      print(
          "rows inserted",
          new int[] {1_000, 10_000, 100_000},
          count ->
              db.into(Events.EVENTS)
                  .insertAll(
                      IntStream.range(0, count)
                          .mapToObj(i -> NewEvent.name("event").weight(i % 100))));
    }
  }

  private static List<Condition<Users>> conditions(int count) {
    return IntStream.range(0, count).mapToObj(i -> Users.ID.eq((long) i)).toList();
  }

  private static From<Users, Users> joins(int count) {
    From<Users, Users> joined = from(Users.USERS);
    for (int i = 0; i < count; i++) {
      joined = joined.leftJoin(Users.USERS.as("u" + i)).on(Users.NAME.eq("rain"));
    }
    return joined;
  }

  private static void print(String what, int[] counts, IntFunction<?> work) {
    for (int count : counts) {
      for (int i = 0; i < 100_000 / count && i < 300; i++) {
        Objects.requireNonNull(work.apply(count));
      }
      double[] micros = new double[TIMES];
      for (int i = 0; i < TIMES; i++) {
        long begin = System.nanoTime();
        Objects.requireNonNull(work.apply(count));
        micros[i] = (System.nanoTime() - begin) / 1e3 / count;
      }
      Arrays.sort(micros);
      System.out.printf(Locale.ROOT, "| %s | %,d | %.3f |%n", what, count, micros[TIMES / 2]);
    }
  }
}
