package dev.virga.docs;

import dev.virga.annotation.*;
import org.jspecify.annotations.Nullable;

@Composite("stop")
public record Stop(String street, @Nullable String city, int minutes) {}
