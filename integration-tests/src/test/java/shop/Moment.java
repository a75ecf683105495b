package shop;

import dev.virga.annotation.Row;
import java.time.Instant;

/** An instant with its place in a series. */
@Row("moments")
public record Moment(Instant at, long place) {}
