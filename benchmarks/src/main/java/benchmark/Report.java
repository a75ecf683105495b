package benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as tables in Markdown: each library beside the JDBC of its task. */
final class Report {
  private static final String BASELINE = Libraries.JDBC;
  private static final String LIBRARY = "library";

  /** What each task costs, by library. */
  private final Map<String, Map<String, Cost>> tasks = new TreeMap<>();

  static String of(Collection<RunResult> results) {
    Report report = new Report();
    results.forEach(report::add);
    return report.comparisons() + report.others();
  }

  private void add(RunResult result) {
    String[] name = result.getParams().getBenchmark().split("\\.", -1);
    String type = name[name.length - 2];
    String method = name[name.length - 1];
    boolean ofLibraries = result.getParams().getParamsKeys().contains(LIBRARY);
    tasks
        .computeIfAbsent(ofLibraries ? method : type, key -> new TreeMap<>())
        .put(ofLibraries ? result.getParams().getParam(LIBRARY) : method, Cost.of(result));
  }

  private String comparisons() {
    List<String> rows = new ArrayList<>();
    tasks.forEach(
        (task, methods) -> {
          Cost jdbc = methods.get(BASELINE);
          if (jdbc != null) {
            methods.forEach((method, cost) -> rows.add(comparison(task, method, jdbc, cost)));
          }
        });
    return table(
        """
        | Task | Library | µs | Time | Range | Bytes each | Bytes |
        |---|---|---:|---:|---|---:|---:|
        """,
        rows);
  }

  private static String comparison(String task, String library, Cost jdbc, Cost cost) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.2f | %.2f to %.2f | %,.0f | %.2f |%n",
        task,
        library,
        micros(cost),
        cost.micros() / jdbc.micros(),
        cost.fastest() / jdbc.slowest(),
        cost.slowest() / jdbc.fastest(),
        cost.bytes(),
        cost.bytes() / jdbc.bytes());
  }

  private static String micros(Cost cost) {
    return String.format(Locale.ROOT, cost.micros() < 10 ? "%.3f" : "%,.1f", cost.micros());
  }

  private String others() {
    List<String> rows = new ArrayList<>();
    tasks.forEach(
        (task, methods) -> {
          if (!methods.containsKey(BASELINE)) {
            methods.forEach((method, cost) -> rows.add(alone(task, method, cost)));
          }
        });
    return table(
        """
        | Virga alone | µs | Bytes |
        |---|---:|---:|
        """,
        rows);
  }

  private static String alone(String task, String method, Cost cost) {
    return String.format(
        Locale.ROOT, "| %s %s | %s | %,.0f |%n", task, method, micros(cost), cost.bytes());
  }

  private static String table(String head, List<String> rows) {
    return rows.isEmpty() ? "" : head + String.join("", rows) + System.lineSeparator();
  }

  /**
   * What one call costs. A time is the median of calls: half of them take longer.
   *
   * @param micros the median of all calls
   * @param fastest the least of the measurements' medians
   * @param slowest the greatest of the measurements' medians
   * @param bytes what a call allocates
   */
  private record Cost(double micros, double fastest, double slowest, double bytes) {
    static Cost of(RunResult result) {
      DoubleSummaryStatistics iterations =
          result.getBenchmarkResults().stream()
              .flatMap(fork -> fork.getIterationResults().stream())
              .mapToDouble(iteration -> median(iteration.getPrimaryResult()))
              .summaryStatistics();
      return new Cost(
          median(result.getPrimaryResult()),
          iterations.getMin(),
          iterations.getMax(),
          Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
              .getScore());
    }

    private static double median(Result<?> calls) {
      return calls.getStatistics().getPercentile(50);
    }
  }
}
