package dev.virga.docs;

import dev.virga.annotation.*;

/** A user, and how many steps away. */
@Row("reaches")
public record Reach(long userId, long steps) {}
