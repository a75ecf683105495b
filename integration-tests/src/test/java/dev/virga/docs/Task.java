package dev.virga.docs;

import dev.virga.annotation.*;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table("tasks")
public record Task(
    @Id @Identity long id, String title, @Nullable LocalDate due, @Default("false") boolean done) {}
