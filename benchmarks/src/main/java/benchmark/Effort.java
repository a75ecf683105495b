package benchmark;

import java.util.Locale;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long is measured. */
enum Effort {
  /** Whether everything runs; what it says of time is nothing. */
  SMOKE(1, 0, 1, TimeValue.milliseconds(50), "a minute or two"),
  /** A look. */
  QUICK(3, 2, 2, TimeValue.seconds(1), "about ten minutes"),
  /** What is worth writing down. */
  FULL(5, 3, 5, TimeValue.seconds(1), "about half an hour");

  final int forks;
  final int warmups;
  final int measurements;
  final TimeValue each;
  final String duration;

  Effort(int forks, int warmups, int measurements, TimeValue each, String duration) {
    this.forks = forks;
    this.warmups = warmups;
    this.measurements = measurements;
    this.each = each;
    this.duration = duration;
  }

  static Effort named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
