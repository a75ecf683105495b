package shop;

import dev.virga.annotation.Row;

/** Something with a name; the row of a derived table. */
@Row("named_things")
public record NamedThing(String kind, String name) {}
