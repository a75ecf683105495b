package dev.virga.docs;

import dev.virga.annotation.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table("jobs")
public record Job(@Id @Identity long id, String task, @Nullable Instant doneAt) {}
