package dev.virga.docs;

import dev.virga.annotation.*;

@Table("composers")
public record Composer(@Id @Identity ComposerId id, String name) {}
