package dev.virga.docs;

import dev.virga.annotation.*;

@Row("removed_comments")
public record RemovedComment(long postId, String body) {}
