package benchmark;

import java.util.Locale;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long is measured. */
enum Effort {
  /** Whether everything runs; what it says of time is nothing. */
  SMOKE(1, 0, 1, 50, "a minute or two"),
  /** A look. */
  QUICK(3, 2, 2, 1_000, "about ten minutes"),
  /** What is worth writing down. */
  FULL(5, 3, 5, 1_000, "about half an hour");

  final int forks;
  final int warmups;
  final int measurements;
  final int millis;
  final String duration;

  Effort(int forks, int warmups, int measurements, int millis, String duration) {
    this.forks = forks;
    this.warmups = warmups;
    this.measurements = measurements;
    this.millis = millis;
    this.duration = duration;
  }

  /** Returns how long each warm-up and each measurement takes. */
  TimeValue each() {
    return TimeValue.milliseconds(millis);
  }

  static Effort named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
