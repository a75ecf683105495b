package shop;

import dev.virga.annotation.Row;
import java.time.LocalDateTime;

/** A day; the row of a series. */
@Row("days")
public record Day(LocalDateTime day) {}
