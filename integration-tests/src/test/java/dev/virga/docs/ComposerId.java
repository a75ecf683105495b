package dev.virga.docs;

public record ComposerId(long value) {}
