package benchmark;

import java.util.Locale;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long is measured, and beside what. */
enum Effort {
  /** A look at Virga beside JDBC. */
  QUICK(1, 2, 2, 300, "less than three minutes"),
  /** A look at all libraries. */
  WIDE(1, 3, 3, 400, "about ten minutes"),
  /** All libraries, in several JVMs each. */
  FULL(3, 3, 3, 500, "about half an hour");

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
