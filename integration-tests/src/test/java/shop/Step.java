package shop;

import dev.virga.annotation.Row;

/** A small number; the row of a series. */
@Row("steps")
public record Step(int step) {}
