package shop;

import dev.virga.annotation.Row;

/** A row whose name is that of a table. */
@Row(value = "cards", scope = "Hidings")
public record Hiding(long number) {}
