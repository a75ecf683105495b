package dev.virga.docs;

import dev.virga.annotation.*;

@Table("authors")
public record Author(@Id @Identity AuthorId id, String name) {}
