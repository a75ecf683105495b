package shop;

import dev.virga.annotation.Row;
import org.jspecify.annotations.Nullable;

/** A name and what it weighs; the row of two lists side by side. */
@Row("weights")
public record Weight(String name, @Nullable Integer grams) {}
