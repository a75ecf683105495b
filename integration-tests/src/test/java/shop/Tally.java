package shop;

import dev.virga.annotation.Row;

/** A number; the row of a series. */
@Row("tallies")
public record Tally(long number) {}
