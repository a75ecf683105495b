package shop;

import dev.virga.annotation.Row;
import java.time.LocalDate;

/** A day; the row of a series. */
@Row("calendar_days")
public record CalendarDay(LocalDate day) {}
