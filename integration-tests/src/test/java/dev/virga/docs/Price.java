package dev.virga.docs;

import dev.virga.annotation.*;

/** What a post is worth to an author. */
@Row("prices")
public record Price(long postId, int cents) {}
