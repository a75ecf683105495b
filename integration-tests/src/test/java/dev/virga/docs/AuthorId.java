package dev.virga.docs;

public record AuthorId(long value) {}
