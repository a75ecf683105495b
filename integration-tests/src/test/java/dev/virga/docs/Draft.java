package dev.virga.docs;

import dev.virga.annotation.*;

@Table("drafts")
public record Draft(@Id @Identity long id, String title, String body, @Version int version) {}
