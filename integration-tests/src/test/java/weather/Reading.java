package weather;

import dev.virga.annotation.*;

/** What a station measured, in columns that are called as the components are. */
@Table("Readings")
public record Reading(
    @Id long stationNumber,
    @Id long takenAt,
    @Embedded Wind strongestWind,
    @Embedded(prefix = "mean_") Wind meanWind,
    @Column("rain") double rainInMillimetres) {

  /** How the wind blew. */
  public record Wind(double metresPerSecond, @Column("From") String blowsFrom) {}
}
