package dev.virga.docs;

import dev.virga.annotation.*;
import java.time.Instant;

@Row("days")
public record Day(Instant day) {}
