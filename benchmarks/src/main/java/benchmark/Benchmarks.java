package benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all tasks and prints a table of ratios to hand-written JDBC.
 *
 * <p>A time is the median of single calls, of all measurements together. The range of a ratio goes
 * from the fastest measurement of a library beside the slowest of JDBC to the opposite.
 *
 * <p>The first argument is an {@link Effort} in lower case; the second a regular expression for the
 * tasks to run; the third how many threads run them: several share a pool of four connections.
 */
public final class Benchmarks {
  private static final String LOG = "target/jmh.txt";
  private static final int POOL = 4;

  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] arguments) throws IOException, SQLException, RunnerException {
    Effort effort = Effort.named(arguments[0]);
    int threads = Integer.parseInt(arguments[2]);
    System.out.printf(
        "Measuring all takes %s. What JMH says is in benchmarks/%s.%n%n", effort.duration, LOG);
    try (Server server = Server.start(Scale.FULL)) {
      ChainedOptionsBuilder options = options(effort, server, threads).include(arguments[1]);
      if (effort == Effort.QUICK) {
        options.param("library", Libraries.JDBC, Libraries.VIRGA);
      }
      System.out.println(Report.of(new Runner(options.build()).run()));
    }
  }

  private static ChainedOptionsBuilder options(Effort effort, Server server, int threads) {
    return new OptionsBuilder()
        .timeUnit(TimeUnit.MICROSECONDS)
        .threads(threads)
        .forks(effort.forks)
        .warmupIterations(effort.warmups)
        .warmupTime(effort.each())
        .measurementIterations(effort.measurements)
        .measurementTime(effort.each())
        .addProfiler(GCProfiler.class)
        .jvmArgs(
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-D" + Server.POOL_PROPERTY + "=" + (threads == 1 ? 1 : POOL),
            server.argument())
        .shouldFailOnError(true)
        .output(LOG);
  }
}
