package wrong.tables;

import static dev.virga.sql.TableFunctions.generateSeries;

import java.time.Duration;
import java.time.Instant;

final class SeriesOfTimesWithoutAStep {
  // error: no suitable method found for generateSeries(Instant,Instant)
  Object function = generateSeries(Instant.EPOCH, Instant.EPOCH);
  // right: Object function = generateSeries(Instant.EPOCH, Instant.EPOCH, Duration.ofDays(1));
}
