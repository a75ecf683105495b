package benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as tables in Markdown: each method beside the {@code jdbc} of its task. */
final class Report {
  private static final String BASELINE = "jdbc";

  /** The methods of each task, by name. */
  private final Map<String, Map<String, Cost>> tasks = new TreeMap<>();

  static String of(Collection<RunResult> results) {
    Report report = new Report();
    results.forEach(report::add);
    return report.comparisons() + System.lineSeparator() + report.others();
  }

  private void add(RunResult result) {
    String[] name = result.getParams().getBenchmark().split("\\.", -1);
    tasks
        .computeIfAbsent(name[name.length - 2], task -> new TreeMap<>())
        .put(name[name.length - 1], Cost.of(result));
  }

  private String comparisons() {
    List<String> lines = new ArrayList<>();
    lines.add("| Task | JDBC, µs | Virga, µs | Time | JDBC, bytes | Virga, bytes | Bytes |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|");
    tasks.forEach(
        (task, methods) -> {
          Cost jdbc = methods.get(BASELINE);
          if (jdbc != null) {
            methods.forEach(
                (method, cost) -> {
                  if (!method.equals(BASELINE)) {
                    lines.add(comparison(task + " " + method, jdbc, cost));
                  }
                });
          }
        });
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private static String comparison(String name, Cost jdbc, Cost cost) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.2f | %,.0f | %,.0f | %.2f |",
        name,
        jdbc.micros(),
        cost.micros(),
        cost.micros() / jdbc.micros(),
        jdbc.bytes(),
        cost.bytes(),
        cost.bytes() / jdbc.bytes());
  }

  private String others() {
    List<String> lines = new ArrayList<>();
    lines.add("| Not compared | µs | Bytes |");
    lines.add("|---|---:|---:|");
    tasks.forEach(
        (task, methods) -> {
          if (!methods.containsKey(BASELINE)) {
            methods.forEach(
                (method, cost) ->
                    lines.add(
                        String.format(
                            Locale.ROOT,
                            "| %s %s | %.1f | %,.0f |",
                            task,
                            method,
                            cost.micros(),
                            cost.bytes())));
          }
        });
    return String.join(System.lineSeparator(), lines);
  }

  /**
   * What one call costs.
   *
   * @param micros its time: half of the calls take longer
   * @param bytes what it allocates
   */
  private record Cost(double micros, double bytes) {
    static Cost of(RunResult result) {
      return new Cost(
          result.getPrimaryResult().getStatistics().getPercentile(50),
          Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
              .getScore());
    }
  }
}
