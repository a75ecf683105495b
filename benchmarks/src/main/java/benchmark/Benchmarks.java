package benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all tasks and prints a table of ratios.
 *
 * <p>Times are medians of single calls, which say the most on a machine that does other things too.
 *
 * <p>The first argument is {@code quick} (under three minutes, for a look) or {@code full}; the
 * second, which may be left out, a regular expression for the tasks to run.
 */
public final class Benchmarks {
  private static final String LOG = "target/jmh.txt";

  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] arguments) throws IOException, SQLException, RunnerException {
    boolean quick = arguments[0].equals("quick");
    String tasks = arguments.length > 1 ? arguments[1] : "^benchmark\\.";
    System.out.printf(
        "Measuring, which takes about %s minutes. What JMH says is in benchmarks/%s.%n%n",
        quick ? "2" : "20", LOG);
    try (Server server = Server.start()) {
      System.out.println(Report.of(new Runner(options(quick, server, tasks).build()).run()));
    }
  }

  private static ChainedOptionsBuilder options(boolean quick, Server server, String tasks) {
    return new OptionsBuilder()
        .include(tasks)
        .mode(Mode.SampleTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(quick ? 1 : 3)
        .warmupIterations(quick ? 2 : 5)
        .warmupTime(TimeValue.seconds(quick ? 1 : 2))
        .measurementIterations(quick ? 3 : 5)
        .measurementTime(TimeValue.seconds(quick ? 1 : 2))
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", server.argument())
        .shouldFailOnError(true)
        .output(LOG);
  }
}
