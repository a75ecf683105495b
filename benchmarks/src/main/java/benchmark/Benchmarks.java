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

/**
 * Runs all tasks and prints a table of ratios.
 *
 * <p>A time is the median of single calls, of all forks together. The range of a ratio goes from
 * the fastest fork of Virga beside the slowest of JDBC to the opposite: what lies within says
 * nothing.
 *
 * <p>The first argument is an {@link Effort} in lower case; the second, which may be left out, a
 * regular expression for the tasks to run.
 */
public final class Benchmarks {
  private static final String LOG = "target/jmh.txt";

  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] arguments) throws IOException, SQLException, RunnerException {
    Effort effort = Effort.named(arguments[0]);
    String tasks = arguments.length > 1 ? arguments[1] : "^benchmark\\.";
    System.out.printf(
        "Measuring all takes %s. What JMH says is in benchmarks/%s.%n%n", effort.duration, LOG);
    try (Server server = Server.start()) {
      System.out.println(Report.of(new Runner(options(effort, server, tasks).build()).run()));
    }
  }

  private static ChainedOptionsBuilder options(Effort effort, Server server, String tasks) {
    return new OptionsBuilder()
        .include(tasks)
        .mode(Mode.SampleTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(effort.forks)
        .warmupIterations(effort.warmups)
        .warmupTime(effort.each())
        .measurementIterations(effort.measurements)
        .measurementTime(effort.each())
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", server.argument())
        .shouldFailOnError(true)
        .output(LOG);
  }
}
